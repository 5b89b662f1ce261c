// What themes and plugins of that time do to every page: they take hold of all they can find.
jQuery(function ($) {
  $('body').addClass('js-on')
  $('a').attr('title', 'Click here')
  $('input, textarea, select').addClass('styled')
  $('[title]').on('mouseover', function () {
    $(this).addClass('hovered')
  })
  // Posts every form by itself, whoever it belongs to.
  $(document).on('submit', 'form', function (event) {
    event.preventDefault()
    $('body').append($('<p class="posted" />').text('Posted: ' + $(this).serialize()))
  })
  // A lightbox closes on any key.
  $(document).on('keydown', function (event) {
    if (event.key === 'Escape') $('body').addClass('escaped')
  })
})
