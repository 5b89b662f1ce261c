// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.

export interface paths {
    "/v1/vendor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the programme
         * @description The vendor behind the credential, with its pipeline in order, its lists and its rules.
         *
         *     For key, staff, partner; scope `vendor:read`.
         */
        get: operations["vendor.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the programme and its rules
         * @description For key, staff; scope `vendor:write`.
         */
        patch: operations["vendor.update"];
        trace?: never;
    };
    "/v1/vendor/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a page may show of the vendor
         * @description For key, publishable, staff, partner; scope `vendor:read`.
         */
        get: operations["vendor.getPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vendor/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public keys that verify receipts
         * @description A JWK set. It is empty before the first receipt; a key that has signed one stays in it.
         *
         *     For key, publishable, staff, partner; scope `vendor:read`.
         */
        get: operations["vendor.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the programme's clock
         * @description For key; scope `vendor:read`.
         */
        get: operations["testClock.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test-clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a sandbox's clock forward
         * @description Deadlines, reminders and expiries that come due on the way are carried out, each at its own moment, before the answer. Credentials keep to the real clock.
         *
         *     For key; scope `test_clock:write`.
         */
        post: operations["testClock.advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who this credential speaks for
         * @description For key, publishable, staff, partner.
         */
        get: operations["me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own profile
         * @description For staff, partner.
         */
        patch: operations["me.update"];
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys, newest first
         * @description Revoked and expired ones, too.
         *
         *     For key, staff; scope `keys:read`.
         */
        get: operations["keys.list"];
        put?: never;
        /**
         * Make a key
         * @description It never gets a scope that its maker lacks.
         *
         *     For key, staff; scope `keys:write`.
         */
        post: operations["keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key
         * @description For key, staff; scope `keys:read`.
         */
        get: operations["keys.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a key's name, or the origins of a publishable one
         * @description For key, staff; scope `keys:write`.
         */
        patch: operations["keys.update"];
        trace?: never;
    };
    "/v1/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a new key in the place of an old one
         * @description Both work until the grace is over.
         *
         *     For key, staff; scope `keys:write`.
         */
        post: operations["keys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a key at once
         * @description The embed tokens it has minted end with it.
         *
         *     For key, staff; scope `keys:write`.
         */
        post: operations["keys.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a token for one person's browser
         * @description Called by the vendor's backend. Creates the user and the partner when they are new. The token ends within an hour and never allows more than the key that minted it.
         *
         *     For key; scope `embed_tokens:write`.
         */
        post: operations["embedTokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the partner user's own company
         * @description For partner; scope `company:read`.
         */
        get: operations["company.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own company's profile
         * @description For admins of the partner. Name, type, tier and territories are the vendor's to set.
         *
         *     For partner; scope `company:write`.
         */
        patch: operations["company.update"];
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description For key, staff; scope `partners:read`.
         */
        get: operations["partners.list"];
        put?: never;
        /**
         * Add a partner
         * @description For key, staff; scope `partners:write`.
         */
        post: operations["partners.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner
         * @description For key, staff; scope `partners:read`.
         */
        get: operations["partners.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a partner
         * @description For key, staff; scope `partners:write`.
         */
        patch: operations["partners.update"];
        trace?: never;
    };
    "/v1/partners/{partnerId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an application, or take up an invited partner
         * @description For key, staff; scope `partners:write`.
         */
        post: operations["partners.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an application, with a reason
         * @description Its people's embed tokens end at once, and no new ones are given out.
         *
         *     For key, staff; scope `partners:write`.
         */
        post: operations["partners.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a partner into the programme
         * @description For key, staff; scope `partners:write`.
         */
        post: operations["partners.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a partner work: its onboarding is done
         * @description For key, staff; scope `partners:write`.
         */
        post: operations["partners.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a partner, with a reason
         * @description Its people's embed tokens end at once, and no new ones are given out.
         *
         *     For key, staff; scope `partners:write`.
         */
        post: operations["partners.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suspended partner work again
         * @description For key, staff; scope `partners:write`.
         */
        post: operations["partners.reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a partnership, with a reason
         * @description Its people's embed tokens end at once, and no new ones are given out.
         *
         *     For key, staff; scope `partners:write`.
         */
        post: operations["partners.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by name
         * @description A partner's people see those of their own company.
         *
         *     For key, staff, partner; scope `users:read`.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Add a user
         * @description With `partnerId` a partner user, without it a member of staff. A partner's admin adds people to the own company. Nobody gives a role that may do more than they may themselves.
         *
         *     For key, staff, partner; scope `users:write`.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description For key, staff, partner; scope `users:read`.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description A new role holds at once: the embed tokens with the old one end.
         *
         *     For key, staff, partner; scope `users:write`.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/v1/users/{userId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shut a user out
         * @description Their embed tokens end at once, and no new ones are given out. What they did stays theirs.
         *
         *     For key, staff, partner; scope `users:write`.
         */
        post: operations["users.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a user in again
         * @description For key, staff, partner; scope `users:write`.
         */
        post: operations["users.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List forms by key
         * @description For key, staff; scope `forms:read`.
         */
        get: operations["forms.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{formKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a form definition
         * @description The fields a page, a Slack modal or a Teams card asks for.
         *
         *     For key, publishable, staff, partner; scope `forms:read`.
         */
        get: operations["forms.get"];
        /**
         * Replace a form definition, or make a new form
         * @description Mistakes come back as `errors` with a pointer such as `/fields/3/visibleWhen/field`.
         *
         *     For key, staff; scope `forms:write`.
         */
        put: operations["forms.put"];
        post?: never;
        /**
         * Delete a form that nothing was sent with
         * @description Answers with the form as it was.
         *
         *     For key, staff; scope `forms:write`.
         */
        delete: operations["forms.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{formKey}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a form as it was
         * @description The version that a submission names.
         *
         *     For key, staff; scope `forms:read`.
         */
        get: operations["forms.getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{formKey}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a ticket to send a form once
         * @description An anonymous page needs one; it lasts 15 minutes and is bound to the page origin.
         *
         *     For publishable; scope `forms:submit`.
         */
        post: operations["forms.createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{formKey}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent with a form, newest first
         * @description With the version of the form, the language, and the texts that were agreed to.
         *
         *     For key, staff; scope `submissions:read`.
         */
        get: operations["forms.submissions"];
        put?: never;
        /**
         * Send a form
         * @description Makes what the form is for: a lead, a deal, an application. Mistakes come back as `errors` with a pointer such as `/values/email` and a sentence for the person.
         *
         *     For key, publishable, staff, partner; scope `forms:submit`.
         */
        post: operations["forms.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leads, newest first
         * @description For key, staff, partner; scope `leads:read`.
         */
        get: operations["leads.list"];
        put?: never;
        /**
         * Take in a lead
         * @description The values are checked against the form `lead`, as on every other surface.
         *
         *     For key, staff, partner; scope `leads:write`.
         */
        post: operations["leads.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{leadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lead
         * @description For key, staff, partner; scope `leads:read`.
         */
        get: operations["leads.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{leadId}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a lead into a deal
         * @description For key, staff, partner; scope `deals:write`.
         */
        post: operations["leads.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads/{leadId}/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lead out of the programme, with a reason
         * @description For key, staff; scope `leads:write`.
         */
        post: operations["leads.disqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals, newest first
         * @description For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.list"];
        put?: never;
        /**
         * Create a deal
         * @description A partner user registers a deal for the own partner; it waits for the vendor's decision, unless it is kept back as a draft.
         *
         *     For key, staff, partner; scope `deals:write`.
         */
        post: operations["deals.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether an account is free
         * @description Never says who has it. A clear answer keeps a partner's place in the queue until `heldUntil`. At most 30 questions a minute; all are logged.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        post: operations["deals.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the pipeline by stage
         * @description A column's `nextCursor` continues with `GET /v1/deals?stage=…&sort=-stageChangedAt`, the leads' with `GET /v1/leads?status=new,offered,accepted,working`, both with the same filters.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a deal
         * @description For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a deal
         * @description For key, staff, partner; scope `deals:write`.
         */
        patch: operations["deals.update"];
        trace?: never;
    };
    "/v1/deals/{dealId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a deal to another stage
         * @description For key, staff, partner; scope `deals:write`.
         */
        post: operations["deals.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a registration
         * @description A returned one goes back to its old place in the queue.
         *
         *     For key, staff, partner; scope `deals:write`.
         */
        post: operations["deals.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/start-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a registration is being looked at
         * @description For key, staff; scope `deals:decide`.
         */
        post: operations["deals.startReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a registration with a question
         * @description It keeps its place in the queue; until the partner submits it again the vendor's clock stands still.
         *
         *     For key, staff; scope `deals:decide`.
         */
        post: operations["deals.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a registration
         * @description It is then protected: no other partner can register the account.
         *
         *     For key, staff; scope `deals:decide`.
         */
        post: operations["deals.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a registration with a reason
         * @description For key, staff; scope `deals:decide`.
         */
        post: operations["deals.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a registration up
         * @description The account is free at once.
         *
         *     For key, partner; scope `deals:write`.
         */
        post: operations["deals.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for more time
         * @description Until it is decided the protection stands.
         *
         *     For key, partner; scope `deals:write`.
         */
        post: operations["deals.requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant more time
         * @description For key, staff; scope `deals:decide`.
         */
        post: operations["deals.grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/decline-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline more time
         * @description The protection ends when it would have ended.
         *
         *     For key, staff; scope `deals:decide`.
         */
        post: operations["deals.declineExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a registration's life
         * @description For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/stage-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long a deal was in each stage
         * @description For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.stageTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read everything that happened on a deal, newest first
         * @description Steps of the registration, moves, edits with the old and the new value, comments and, for the vendor only, internal notes.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed receipt of the latest decision
         * @description Verify it anywhere with the keys of `GET /v1/vendor/keys`, even when this server is gone.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        get: operations["deals.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a deal, newest first
         * @description What both sides read. A deleted one keeps its place, without its text.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        get: operations["dealComments.list"];
        put?: never;
        /**
         * Write a comment that the other side reads, too
         * @description For key, staff, partner; scope `deals:write`.
         */
        post: operations["dealComments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment of your own
         * @description Its place stays, its text is gone for everybody but the vendor.
         *
         *     For key, staff, partner; scope `deals:write`.
         */
        delete: operations["dealComments.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a comment of your own
         * @description For key, staff, partner; scope `deals:write`.
         */
        patch: operations["dealComments.update"];
        trace?: never;
    };
    "/v1/deals/{dealId}/comments/{commentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every text that a comment had
         * @description For the vendor, and for who wrote it.
         *
         *     For key, staff, partner; scope `deals:read`.
         */
        get: operations["dealComments.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the internal notes on a deal, newest first
         * @description For the vendor's own people; no credential of a partner reaches them.
         *
         *     For key, staff; scope `deals:read`.
         */
        get: operations["dealNotes.list"];
        put?: never;
        /**
         * Write a note that the partner never sees
         * @description For key, staff; scope `deals:write`.
         */
        post: operations["dealNotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a note of your own
         * @description For key, staff; scope `deals:write`.
         */
        delete: operations["dealNotes.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a note of your own
         * @description For key, staff; scope `deals:write`.
         */
        patch: operations["dealNotes.update"];
        trace?: never;
    };
    "/v1/deals/{dealId}/notes/{noteId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every text that a note had
         * @description For key, staff; scope `deals:read`.
         */
        get: operations["dealNotes.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an import
         * @description Says what the file holds and how its columns map; send the file next.
         *
         *     For key, staff; scope `imports:write`.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an import is
         * @description For key, staff; scope `imports:write`.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the CSV of an import
         * @description Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. Sending the same rows again changes nothing: they are known by their external id.
         *
         *     For key, staff; scope `imports:write`.
         */
        put: operations["imports.upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description What is stored stays; the rest of the file is not read.
         *
         *     For key, staff; scope `imports:write`.
         */
        post: operations["imports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the event log
         * @description In order of sequence. Continue with `after` set to the last sequence you have, which is `nextCursor`.
         *
         *     For key, staff, partner; scope `events:read`.
         */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the event log live
         * @description Server-Sent Events: `id` is the sequence, `event` the type, `data` the event as JSON. Resumes behind `Last-Event-ID` or `after`; without either it starts with what happens next. An event `reset` says that the resume point is too old: read the state again.
         *
         *     For key, staff, partner; scope `events:read`.
         */
        get: operations["events.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Every event with who caused it and by which request, each linked to the one before by its hash. Download it with `order=asc` and check it offline: `openprm audit verify`, or `verifyAudit` of the SDK.
         *
         *     For key, staff; scope `audit:read`.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed end of the audit chain
         * @description Signed with the key of the receipts. Keep it outside: a trail that was cut off or written anew after it no longer fits.
         *
         *     For key, staff; scope `audit:read`.
         */
        get: operations["audit.head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks, newest first
         * @description For key, staff; scope `webhooks:read`.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Add a webhook
         * @description It is told of what happens from now on. The answer is the only one that carries its secret.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description For key, staff; scope `webhooks:read`.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook and its log
         * @description Answers with the webhook as it was.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook
         * @description While it is disabled nothing is kept for it, and what waited is given up; read the event log for what it missed.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For 24 hours deliveries carry a signature of the old secret too. The new one is shown in this answer only.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        post: operations["webhooks.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping
         * @description Sent within a second or so, signed like an event, of type `prm.ping.v1`. Its outcome is in the deliveries.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        post: operations["webhooks.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook, newest first
         * @description For key, staff; scope `webhooks:read`.
         */
        get: operations["webhooks.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Under the same `webhook-id`, so that a receiver which has seen it can tell.
         *
         *     For key, staff; scope `webhooks:write`.
         */
        post: operations["webhooks.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "lead.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.lead.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.lead.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            lead: components["schemas"]["Lead"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.converted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.lead.converted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.lead.converted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            lead: components["schemas"]["Lead"];
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.disqualified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.lead.disqualified.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.lead.disqualified.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            lead: components["schemas"]["Lead"];
                            /** @enum {string} */
                            reason: "spam" | "not_a_fit" | "duplicate" | "unreachable";
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.moved.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.moved.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            fromStage: string;
                            toStage: string;
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.submitted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.submitted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.review_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.review_started.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.review_started.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.returned.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.returned.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.approved.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.approved.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.rejected.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.rejected.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.withdrawn.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.withdrawn.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.expired.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.expired.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.extension_requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.extension_requested.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.extension_requested.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.extension_granted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.extension_granted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.extension_granted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.extension_declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.extension_declined.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.extension_declined.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.protection_ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.protection_ending.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.protection_ending.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.answer_late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.answer_late.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.answer_late.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            /**
                             * @description What a late answer costs: a warning, an approval by the clock, or as much more protection.
                             * @enum {string}
                             */
                            rule: "escalate" | "approve" | "extend";
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.comment_added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.comment_added.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.comment_added.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            comment: components["schemas"]["Comment"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.comment_edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.comment_edited.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.comment_edited.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            comment: components["schemas"]["Comment"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.comment_deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.comment_deleted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.comment_deleted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            comment: components["schemas"]["Comment"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.note_added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.note_added.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.note_added.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            note: components["schemas"]["Note"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.note_edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.note_edited.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.note_edited.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            note: components["schemas"]["Note"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deal.note_deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.deal.note_deleted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.deal.note_deleted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            deal: components["schemas"]["Deal"];
                            note: components["schemas"]["Note"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vendor.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.vendor.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.vendor.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            vendor: components["schemas"]["Vendor"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.user.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.user.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            user: components["schemas"]["User"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.applied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.applied.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.applied.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                            joined: boolean;
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.approved.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.approved.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.rejected.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.rejected.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.invited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.invited.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.invited.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.activated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.activated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.suspended.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.suspended.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.reinstated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.reinstated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.reinstated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.partner.ended.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.partner.ended.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            partner: components["schemas"]["Partner"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.user.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.user.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            user: components["schemas"]["User"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.user.deactivated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.user.deactivated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            user: components["schemas"]["User"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.reactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.user.reactivated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.user.reactivated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            user: components["schemas"]["User"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.key.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.key.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            key: components["schemas"]["ApiKey"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "key.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.key.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.key.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            key: components["schemas"]["ApiKey"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.key.rotated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.key.rotated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            key: components["schemas"]["ApiKey"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.key.revoked.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.key.revoked.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            key: components["schemas"]["ApiKey"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.form.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.form.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            form: components["schemas"]["Form"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.form.deleted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.form.deleted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            form: components["schemas"]["Form"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.progressed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.import.progressed.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.import.progressed.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            import: components["schemas"]["Import"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.import.finished.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.import.finished.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            import: components["schemas"]["Import"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.webhook.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.webhook.created.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            webhook: components["schemas"]["WebhookSummary"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.webhook.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.webhook.updated.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            webhook: components["schemas"]["WebhookSummary"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.webhook.disabled.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.webhook.disabled.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            webhook: components["schemas"]["WebhookSummary"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.webhook.deleted.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.webhook.deleted.v1";
                        /**
                         * @description Place in the event log. Deliveries may arrive in another order.
                         * @example 42
                         */
                        sequence: string;
                        data: {
                            webhook: components["schemas"]["WebhookSummary"];
                        } | components["schemas"]["WebhookCutData"];
                        /** @description Path of the event in this API; only when the data was too large to send. */
                        dataref?: string;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.ping.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Id of the event; the same in every attempt. Use it to tell a repetition. */
                    "webhook-id": string;
                    /** @description Time of this attempt, in seconds. Refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": {
                        /** @constant */
                        specversion: "1.0";
                        /**
                         * @description The same in every attempt; also the header `webhook-id`.
                         * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        id: string;
                        /**
                         * @description The programme it happened in.
                         * @example urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz
                         */
                        source: string;
                        /** @description Id of the object it happened to. */
                        subject: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-23T09:30:00.000Z
                         */
                        time: string;
                        /** @constant */
                        datacontenttype: "application/json";
                        /** @constant */
                        type: "prm.ping.v1";
                        data: Record<string, unknown>;
                    };
                };
            };
            responses: {
                /** @description Never send here again: the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Received. Answer within 15 seconds and work on it afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A credential of the vendor's backend, or of its pages. */
        ApiKey: {
            /** @example key_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            kind: "secret" | "publishable";
            /** @example Web shop backend */
            name: string;
            /** @description Of a publishable key, which is no secret; null of a secret one. */
            token: string | null;
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "submissions:read" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
            origins: string[];
            createdBy: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @description When a key that was replaced stops working. */
            expiresAt: string | null;
            revokedAt: string | null;
            replacedBy: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        ApiKeyCreate: {
            /** @constant */
            kind: "secret";
            /** @example Web shop backend */
            name: string;
            /**
             * @description What the key may do.
             * @example [
             *       "leads:read",
             *       "leads:write"
             *     ]
             */
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "submissions:read" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
        } | {
            /** @constant */
            kind: "publishable";
            /** @example Web shop backend */
            name: string;
            /** @description Browser origins whose pages may use the key. A publishable key works from nowhere else. */
            origins: string[];
        };
        ApiKeyRotate: {
            /**
             * @description How long the old key goes on working beside the new one.
             * @default 86400
             */
            graceSeconds?: number;
        };
        /** @description Only the named fields change. */
        ApiKeyUpdate: {
            /** @example Web shop backend */
            name?: string;
            /** @description Browser origins whose pages may use the key. A publishable key works from nowhere else. */
            origins?: string[];
        };
        /** @description One event with who caused it how, linked to the one before it. */
        AuditEntry: {
            /** @example event_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @description Dense and rising within a vendor; the id of the live stream. */
            sequence: number;
            /** @enum {string} */
            type: "lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted";
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            subject: {
                kind: string;
                id: string;
            };
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            /** @description The changed objects as they were after the change. */
            data: {
                [key: string]: unknown;
            };
            /** @description Whose users could see it, too. */
            partnerId: string | null;
            /**
             * @description The request that caused it; null for what the server did by itself.
             * @example req_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            requestId: string | null;
            /**
             * @description The operation of that request.
             * @example deals.approve
             */
            operation: string | null;
            /** @description Hash of the entry before; null at the first. */
            previous: string | null;
            /**
             * @description SHA-256 of the other members as canonical JSON (RFC 8785), base64url.
             * @example Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI
             */
            hash: string;
        };
        /** @description The signed end of the chain. */
        AuditHead: {
            /** @description Compact JWS, signed with EdDSA. Keep it: the log up to here cannot change behind it. */
            head: string;
            /** @description What it says, to read; only the signed text proves it. */
            claims: components["schemas"]["AuditHeadClaims"];
        };
        AuditHeadClaims: {
            /** @description 0 before the first event. */
            sequence: number;
            hash: string | null;
            vendor: {
                /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            at: string;
        };
        /** @description Who wrote it. */
        Author: {
            /** @enum {string} */
            kind: "key" | "staff" | "partner";
            /** @description Null when a key wrote for nobody in particular. */
            id: string | null;
            name: string | null;
        };
        /** @description Deals by stage: counts, totals, and the first cards of each column. */
        Board: {
            stages: components["schemas"]["BoardColumn"][];
            /** @description Leads that wait for a next step; null when the caller may not read leads. */
            leads: {
                count: number;
                cards: components["schemas"]["Lead"][];
                nextCursor: string | null;
            } | null;
        };
        BoardColumn: {
            /** @example prospecting */
            key: string;
            /** @example Prospecting */
            label: string;
            /** @enum {string} */
            kind: "open" | "won" | "lost";
            /** @description Chance to win, in per cent. */
            probability: number;
            count: number;
            /** @description One sum a currency. */
            totals: components["schemas"]["Money"][];
            cards: components["schemas"]["Deal"][];
            nextCursor: string | null;
        };
        /** @description How the vendor's pages look. */
        Branding: {
            /** @example https://northwind.example/logo.svg */
            logoUrl: string | null;
            /** @example #0f766e */
            accentColor: string | null;
        };
        /** @description Written on a deal for both sides: the partner and the vendor. */
        Comment: {
            /** @example comment_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @constant */
            audience: "shared";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            dealId: string;
            author: components["schemas"]["Author"];
            /** @description Null once it is deleted. */
            body: string | null;
            mentions: string[];
            editedAt: string | null;
            deletedAt: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
        };
        CommentCreate: {
            /** @example The customer has moved the pilot to March. */
            body: string;
            /** @description People who should look at it; each must be able to read it. */
            mentions?: string[];
            /**
             * @description For keys only: the person it is written for, such as one who writes in chat.
             * @example user_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            authorId?: string;
        };
        /** @description Somebody wrote for both sides. */
        CommentEntry: {
            /** @constant */
            type: "comment";
            /** @example comment_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
                /** @description Null for a key and for the clock. */
                name: string | null;
            };
            comment: components["schemas"]["Comment"];
        };
        /** @description A partner's company as its own people see it. */
        Company: {
            /** @example partner_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            name: string;
            /** @example reseller */
            type: string;
            /** @enum {string} */
            status: "applied" | "invited" | "onboarding" | "active" | "suspended" | "ended";
            statusReason: string | null;
            statusNote: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            statusChangedAt: string;
            tier: string | null;
            territories: string[];
            products: string[];
            domain: string | null;
            website: string | null;
            country: string | null;
            description: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            channelManager: {
                name: string;
                email: string;
            } | null;
        };
        /** @description Only the named fields change; null empties one. */
        CompanyUpdate: {
            website?: string | null;
            country?: string | null;
            description?: string | null;
        };
        Consent: {
            /** @example email */
            field: string;
            /** @description What the person read and agreed to. */
            text: string;
            locale: string;
            formVersion: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            agreedAt: string;
        };
        /** @description An opportunity in the vendor's pipeline. */
        Deal: {
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            name: string;
            accountName: string | null;
            accountDomain: string | null;
            amount: components["schemas"]["Money"] | null;
            /** @example prospecting */
            stage: string;
            /** @enum {string} */
            registrationStatus: "draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested";
            partnerId: string | null;
            partnerName: string | null;
            ownerId: string | null;
            ownerName: string | null;
            product: string | null;
            expectedCloseOn: string | null;
            closedAt: string | null;
            protectedUntil: string | null;
            /** @description The place in the queue; a question by the vendor does not lose it. */
            submittedAt: string | null;
            /** @description When the vendor's answer is due; null while it waits for the partner. */
            answerDueAt: string | null;
            /** @description When the vendor's answer was late. */
            escalatedAt: string | null;
            decidedAt: string | null;
            decisionReason: ("duplicate" | "existing_customer" | "direct_deal" | "out_of_territory" | "not_qualified" | "incomplete" | "other") | null;
            decisionNote: string | null;
            /** @description What the vendor wants to know before it decides. */
            question: string | null;
            /** @description Extensions of the protection that were granted. */
            extensions: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            stageChangedAt: string;
            leadId: string | null;
            externalId: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        DealApprove: {
            /** @description The programme's rule unless named. */
            protectionDays?: number;
            note?: string;
        };
        /** @description One step of a registration's life: who, when, from where to where, and why. */
        DealChange: {
            /** @example change_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            command: "create" | "submit" | "startReview" | "return" | "approve" | "reject" | "withdraw" | "requestExtension" | "grantExtension" | "declineExtension" | "expire" | "answerLate";
            from: ("draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested") | null;
            /** @enum {string} */
            to: "draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested";
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            reason: ("duplicate" | "existing_customer" | "direct_deal" | "out_of_territory" | "not_qualified" | "incomplete" | "other") | null;
            /** @description What was asked, answered or given as a ground. */
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
        };
        DealCheck: {
            domain: string;
        };
        /** @description Whether an account is free; never who has it. */
        DealCheckResult: {
            /**
             * @description `clear`: nobody has it. `protected`: until `heldUntil`. `yours`: your own registration. `ask`: being decided.
             * @enum {string}
             */
            result: "clear" | "protected" | "yours" | "ask";
            /** @description The end of the protection, or of your place in the queue when clear. */
            heldUntil: string | null;
        };
        DealCreate: {
            /** @example Warehouse robots for Acme */
            name: string;
            accountName?: string | null;
            accountDomain?: string | null;
            amount?: components["schemas"]["Money"] | null;
            ownerId?: string | null;
            product?: string | null;
            expectedCloseOn?: string | null;
            externalId?: string | null;
            /**
             * @description The first open stage unless named.
             * @example prospecting
             */
            stage?: string;
            /** @description Keeps a registration back until it is submitted; it needs a partner. */
            draft?: boolean;
            /** @description A partner user always creates for the own partner. */
            partnerId?: string | null;
        };
        DealDeclineExtension: {
            note?: string;
        };
        DealGrantExtension: {
            /** @description The programme's rule unless named. */
            days?: number;
            note?: string;
        };
        DealHistory: {
            data: components["schemas"]["DealChange"][];
        };
        DealMove: {
            /** @example prospecting */
            stage: string;
        };
        DealReject: {
            /** @enum {string} */
            reason: "duplicate" | "existing_customer" | "direct_deal" | "out_of_territory" | "not_qualified" | "incomplete" | "other";
            note?: string;
        };
        DealRequestExtension: {
            /** @description What has happened on the deal, and what comes next. */
            reason: string;
        };
        DealReturn: {
            /** @description What the partner has to add. */
            question: string;
        };
        /** @description Only the named fields change; null empties one. */
        DealUpdate: {
            name?: string;
            accountName?: string | null;
            accountDomain?: string | null;
            amount?: components["schemas"]["Money"] | null;
            ownerId?: string | null;
            product?: string | null;
            expectedCloseOn?: string | null;
            externalId?: string | null;
        };
        /** @description Fields of the deal changed. */
        EditedEntry: {
            /** @constant */
            type: "edited";
            /** @example edit_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
                /** @description Null for a key and for the clock. */
                name: string | null;
            };
            changes: components["schemas"]["FieldChange"][];
        };
        EmbedToken: {
            /**
             * @description Shown once; only its hash is kept.
             * @example prm_et_…
             */
            token: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            expiresAt: string;
            user: components["schemas"]["User"];
        };
        EmbedTokenCreate: {
            /** @description A known user, or one to create or update by e-mail. */
            user: {
                /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
            } | {
                /** Format: email */
                email: string;
                name: string;
                externalId?: string;
                /** @enum {string} */
                role?: "admin" | "channel_manager" | "support" | "viewer" | "seller";
            };
            /** @description The user's partner. Without it the token is for the vendor's staff. */
            partner?: {
                /** @example partner_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
            } | {
                externalId: string;
                name: string;
            };
            /**
             * @description The one browser origin that may use the token. Without it no browser may: server to server only.
             * @example https://partners.example.com
             */
            origin?: string;
            /** @description Limits the token to these parts. */
            components?: ("leads" | "deals")[];
            /** @default 1800 */
            expiresInSeconds?: number;
        };
        /** @description Something that happened; never changed, never removed. */
        Event: {
            /** @example event_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @description Dense and rising within a vendor; the id of the live stream. */
            sequence: number;
            /** @enum {string} */
            type: "lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted";
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            subject: {
                kind: string;
                id: string;
            };
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            /** @description The changed objects as they were after the change. */
            data: {
                [key: string]: unknown;
            };
        };
        FieldChange: {
            /** @example amount */
            field: string;
            /** @description Null where there was nothing. */
            from: unknown;
            to: unknown;
        };
        /** @description What a form asks. The page, Slack, Teams and the SDK all render this one definition. */
        Form: {
            /** @example lead */
            key: string;
            /**
             * @description What it makes when it is sent.
             * @enum {string}
             */
            noun: "lead" | "deal" | "partner_application";
            /**
             * @description The language its texts are in.
             * @example en
             */
            locale: string;
            title: string;
            /** @default null */
            description: string | null;
            /** @default Send */
            submitLabel: string;
            /** @default Thank you. We have received it. */
            successMessage: string;
            /**
             * @description Its texts in other languages. Empty in a form that was read in one language.
             * @default {}
             * @example {
             *       "de": {
             *         "title": "Sprechen Sie mit einem Partner",
             *         "fields": {
             *           "name": {
             *             "label": "Ihr Name"
             *           }
             *         }
             *       }
             *     }
             */
            translations: {
                [key: string]: components["schemas"]["FormTranslation"];
            };
            fields: components["schemas"]["FormField"][];
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description The answer of a field that comes before: equal to a value, one of several, or given at all; or several of these. Of a multi-choice, `oneOf` asks whether any chosen one is among them.
         * @example {
         *       "field": "interest",
         *       "equals": "other"
         *     }
         */
        FormCondition: ({
            /** @example email */
            field: string;
            equals: string | boolean;
        } | {
            /** @example email */
            field: string;
            oneOf: string[];
        } | {
            /** @example email */
            field: string;
            answered: boolean;
        }) | {
            all: ({
                /** @example email */
                field: string;
                equals: string | boolean;
            } | {
                /** @example email */
                field: string;
                oneOf: string[];
            } | {
                /** @example email */
                field: string;
                answered: boolean;
            })[];
        } | {
            any: ({
                /** @example email */
                field: string;
                equals: string | boolean;
            } | {
                /** @example email */
                field: string;
                oneOf: string[];
            } | {
                /** @example email */
                field: string;
                answered: boolean;
            })[];
        };
        FormField: {
            /** @example email */
            name: string;
            /** @enum {string} */
            kind: "text" | "textarea" | "email" | "phone" | "url" | "number" | "money" | "date" | "choice" | "multi_choice" | "country" | "domain" | "checkbox";
            label: string;
            /** @default null */
            help: string | null;
            /** @default null */
            placeholder: string | null;
            /** @default false */
            required: boolean;
            /** @default null */
            maxLength: number | null;
            /** @default null */
            min: number | null;
            /** @default null */
            max: number | null;
            /** @default null */
            pattern: string | null;
            /** @default [] */
            options: components["schemas"]["FormOption"][];
            /**
             * @description HTML autocomplete token.
             * @default null
             * @example email
             */
            autocomplete: string | null;
            /**
             * @default full
             * @enum {string}
             */
            width: "full" | "half";
            /**
             * @description A checkbox whose label is agreed to: the text as it was read, its language, the version of the form and the time are kept.
             * @default false
             */
            consent: boolean;
            /**
             * @description The field is asked, and required, only while this is met.
             * @default null
             */
            visibleWhen: components["schemas"]["FormCondition"] | null;
        };
        FormFieldInput: components["schemas"]["FormField"];
        FormFieldTranslation: {
            label?: string;
            help?: string;
            placeholder?: string;
            /** @description Labels by value. */
            options?: {
                [key: string]: string;
            };
        };
        FormOption: {
            value: string;
            label: string;
        };
        FormPut: {
            /**
             * @description Stays as it is unless named; of a new form, that of the same key, or `lead`.
             * @enum {string}
             */
            noun?: "lead" | "deal" | "partner_application";
            /**
             * @description The language of its texts; the vendor's unless named.
             * @example en
             */
            locale?: string;
            title: string;
            /** @default null */
            description?: string | null;
            /** @default Send */
            submitLabel?: string;
            /** @default Thank you. We have received it. */
            successMessage?: string;
            /**
             * @description Its texts in other languages. Empty in a form that was read in one language.
             * @default {}
             * @example {
             *       "de": {
             *         "title": "Sprechen Sie mit einem Partner",
             *         "fields": {
             *           "name": {
             *             "label": "Ihr Name"
             *           }
             *         }
             *       }
             *     }
             */
            translations?: {
                [key: string]: components["schemas"]["FormTranslation"];
            };
            fields: components["schemas"]["FormFieldInput"][];
        };
        FormReceipt: {
            /**
             * @description What it makes when it is sent.
             * @enum {string}
             */
            kind: "lead" | "deal" | "partner_application";
            /**
             * @description Of what was made. A page that sent an application gets the id of its submission: whether a company is known is not told to strangers.
             * @example lead_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /** @description Whether it joined an earlier record; a publishable key is not told. */
            joined?: boolean;
        };
        /** @description What was sent with a form, and with which version of it. */
        FormRecord: {
            /** @example submission_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example lead */
            form: string;
            formVersion: number;
            /**
             * @description What it makes when it is sent.
             * @enum {string}
             */
            noun: "lead" | "deal" | "partner_application";
            /** @description What it made, or joined. */
            subjectId: string;
            locale: string;
            values: {
                [key: string]: unknown;
            };
            consents: components["schemas"]["Consent"][];
            source: components["schemas"]["Source"];
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            submittedAt: string;
        };
        FormSubmission: {
            /**
             * @description Field name to value, as the form definition says.
             * @example {
             *       "email": "ada@example.com"
             *     }
             */
            values: {
                [key: string]: unknown;
            };
            /**
             * @description The language the form was read in; it says which text was agreed to.
             * @example en
             */
            locale?: string;
            /** @description Needed with a publishable key. */
            ticket?: string;
            source?: components["schemas"]["Source"];
            /** @description A trap for robots: must be empty. */
            website?: string;
        };
        /** @description Lets one page send one form for 15 minutes. */
        FormTicket: {
            ticket: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            expiresAt: string;
        };
        /** @description What is left out is shown in the form's own language. */
        FormTranslation: {
            title?: string;
            description?: string;
            submitLabel?: string;
            successMessage?: string;
            fields?: {
                [key: string]: components["schemas"]["FormFieldTranslation"];
            };
        };
        /** @description A file on its way into the programme. */
        Import: {
            /** @example import_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            kind: "deals";
            /** @enum {string} */
            status: "waiting" | "running" | "finished" | "cancelled" | "failed";
            processed: number;
            created: number;
            updated: number;
            unchanged: number;
            rejected: number;
            /** @description The first 100. */
            rejections: components["schemas"]["ImportRejection"][];
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            finishedAt: string | null;
        };
        ImportCreate: {
            /** @enum {string} */
            kind: "deals";
            mapping: components["schemas"]["ImportMapping"];
        };
        ImportMapping: {
            /** @description Where the rows come from; external ids are unique within it. */
            source: string;
            externalId: {
                /** @description A column heading of the CSV. */
                column: string;
            };
            name: {
                /**
                 * @description Text with {column} in braces.
                 * @example {product} for {account}
                 */
                template: string;
                /** @description Used when a column of the template is empty. */
                fallback?: string;
            };
            stage: {
                /** @description A column heading of the CSV. */
                column: string;
                values: {
                    [key: string]: string;
                };
            };
            accountName?: {
                /** @description A column heading of the CSV. */
                column: string;
                /** @description Replaces a cell by another text. */
                values?: {
                    [key: string]: string;
                };
            };
            product?: {
                /** @description A column heading of the CSV. */
                column: string;
                /** @description Replaces a cell by another text. */
                values?: {
                    [key: string]: string;
                };
            };
            amount?: {
                /** @description A column heading of the CSV. */
                column: string;
                /** @example EUR */
                currency: string;
                /**
                 * @default major
                 * @enum {string}
                 */
                unit?: "major" | "minor";
            };
            partner?: {
                /** @description A column heading of the CSV. */
                column: string;
                /** @description How to create a partner whose name is not known yet; without it the row is rejected. */
                create?: {
                    /** @example gold */
                    type: string;
                    /**
                     * @default active
                     * @enum {string}
                     */
                    status?: "applied" | "invited" | "onboarding" | "active" | "suspended" | "ended";
                };
            };
            stageChangedAt?: {
                /** @description A column heading of the CSV. */
                column: string;
                /**
                 * @default YYYY-MM-DD
                 * @enum {string}
                 */
                format?: "YYYY-MM-DD" | "M/D/YYYY" | "D.M.YYYY" | "D/M/YYYY";
            };
            closedAt?: {
                /** @description A column heading of the CSV. */
                column: string;
                /**
                 * @default YYYY-MM-DD
                 * @enum {string}
                 */
                format?: "YYYY-MM-DD" | "M/D/YYYY" | "D.M.YYYY" | "D/M/YYYY";
            };
        };
        ImportRejection: {
            /** @description Line of the CSV; the heading is line 1. */
            row: number;
            reason: string;
        };
        /** @description Public keys that verify receipts; old ones stay. */
        JwkSet: {
            keys: {
                /** @constant */
                kty: "OKP";
                /** @constant */
                crv: "Ed25519";
                x: string;
                kid: string;
                /** @constant */
                alg: "EdDSA";
                /** @constant */
                use: "sig";
            }[];
        };
        /** @description A person or company that may buy. */
        Lead: {
            /** @example lead_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            status: "new" | "offered" | "accepted" | "working" | "converted" | "declined" | "expired" | "disqualified";
            form: string;
            name: string;
            email: string;
            company: string | null;
            companyDomain: string | null;
            phone: string | null;
            country: string | null;
            /** @description Everything that was sent, by field name. */
            values: {
                [key: string]: unknown;
            };
            source: components["schemas"]["LeadSource"];
            partnerId: string | null;
            partnerName: string | null;
            dealId: string | null;
            externalId: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        LeadConvert: {
            /**
             * @description The first open stage unless named.
             * @example prospecting
             */
            stage?: string;
            name?: string;
            amount?: components["schemas"]["Money"];
            /** @example partner_01kb0v4e9me5h9x2q8r3t6w7yz */
            partnerId?: string;
        };
        LeadCreate: {
            /**
             * @description Field name to value, as the form definition says.
             * @example {
             *       "email": "ada@example.com"
             *     }
             */
            values: {
                [key: string]: unknown;
            };
            source?: components["schemas"]["Source"];
            partnerId?: string | null;
            externalId?: string | null;
        };
        LeadDisqualify: {
            /** @enum {string} */
            reason: "spam" | "not_a_fit" | "duplicate" | "unreachable";
            note?: string;
        };
        LeadSource: {
            /** @enum {string} */
            channel: "form" | "partner" | "staff" | "key" | "import" | "slack" | "teams";
            pageUrl: string | null;
            referrer: string | null;
            utm: {
                [key: string]: string;
            };
        };
        /** @description Who the credential speaks for and what it may do. */
        Me: {
            /** @enum {string} */
            kind: "key" | "publishable" | "staff" | "partner";
            /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
            vendorId: string;
            user: components["schemas"]["User"] | null;
            partner: components["schemas"]["Company"] | null;
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "submissions:read" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
            expiresAt: string | null;
        };
        Money: {
            /**
             * @description Integer minor units: 123400 is 1,234.00 EUR.
             * @example 123400
             */
            amount: number;
            /** @example EUR */
            currency: string;
        };
        /** @description The deal moved to another stage. */
        MovedEntry: {
            /** @constant */
            type: "moved";
            /** @example move_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
                /** @description Null for a key and for the clock. */
                name: string | null;
            };
            /** @example prospecting */
            fromStage: string;
            /** @example prospecting */
            toStage: string;
            /** @description How long it had been in the stage that it left. */
            seconds: number;
            /** @description Why it was won or lost: a code of the programme. */
            reason: string | null;
            note: string | null;
        };
        NewApiKey: {
            /** @example key_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            kind: "secret" | "publishable";
            /** @example Web shop backend */
            name: string;
            /**
             * @description The credential itself. A secret one is shown this once: keep it.
             * @example prm_sk_…
             */
            token: string;
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "submissions:read" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
            origins: string[];
            createdBy: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
            };
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @description When a key that was replaced stops working. */
            expiresAt: string | null;
            revokedAt: string | null;
            replacedBy: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description Written on a deal for the vendor's own people; no partner ever sees it. */
        Note: {
            /** @example note_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @constant */
            audience: "internal";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            dealId: string;
            author: components["schemas"]["Author"];
            /** @description Null once it is deleted. */
            body: string | null;
            mentions: string[];
            editedAt: string | null;
            deletedAt: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
        };
        NoteCreate: {
            /** @example The customer has moved the pilot to March. */
            body: string;
            /** @description People who should look at it; each must be able to read it. */
            mentions?: string[];
            /**
             * @description For keys only: the person it is written for, such as one who writes in chat.
             * @example user_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            authorId?: string;
        };
        /** @description Somebody wrote for the vendor only. Never in the answer to a partner. */
        NoteEntry: {
            /** @constant */
            type: "note";
            /** @example note_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
                /** @description Null for a key and for the clock. */
                name: string | null;
            };
            note: components["schemas"]["Note"];
        };
        /** @description A company in the programme. */
        Partner: {
            /** @example partner_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            name: string;
            /** @example reseller */
            type: string;
            /** @enum {string} */
            status: "applied" | "invited" | "onboarding" | "active" | "suspended" | "ended";
            statusReason: string | null;
            statusNote: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            statusChangedAt: string;
            tier: string | null;
            territories: string[];
            products: string[];
            tags: string[];
            channelManagerId: string | null;
            parentId: string | null;
            /** @description How many leads this partner gets beside others: 200 is twice as many as 100, 0 none. */
            routingWeight: number;
            maxOpenLeads: number | null;
            domain: string | null;
            website: string | null;
            country: string | null;
            description: string | null;
            externalId: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        PartnerCreate: {
            /** @example Alpine Systems */
            name: string;
            /**
             * @description The state it comes with; from then on only commands change it.
             * @default active
             * @enum {string}
             */
            status?: "applied" | "invited" | "onboarding" | "active" | "suspended" | "ended";
            /**
             * @description A key of the vendor's partner types.
             * @example reseller
             */
            type?: string;
            tier?: string | null;
            /** @description Keys of the vendor's territories. */
            territories?: string[];
            /** @description Keys of the vendor's products. */
            products?: string[];
            tags?: string[];
            /** @description The member of staff who looks after the partner: an admin or channel manager. */
            channelManagerId?: string | null;
            /** @description The distributor or group it belongs to. */
            parentId?: string | null;
            /** @description How many leads this partner gets beside others: 200 is twice as many as 100, 0 none. */
            routingWeight?: number;
            maxOpenLeads?: number | null;
            domain?: string | null;
            website?: string | null;
            country?: string | null;
            description?: string | null;
            externalId?: string | null;
        };
        /**
         * @example {
         *       "reason": "contract_ended"
         *     }
         */
        PartnerEnd: {
            /** @enum {string} */
            reason: "contract_ended" | "own_request" | "breach" | "merged" | "out_of_business" | "other";
            /** @description For the partner, too. */
            note?: string;
        };
        PartnerNote: {
            /** @description For the partner, too. */
            note?: string;
        };
        /**
         * @example {
         *       "reason": "does_not_meet_requirements"
         *     }
         */
        PartnerReject: {
            /** @enum {string} */
            reason: "does_not_meet_requirements" | "not_the_right_fit" | "needs_more_detail" | "duplicate" | "other";
            /** @description For the partner, too. */
            note?: string;
        };
        /**
         * @example {
         *       "reason": "agreement"
         *     }
         */
        PartnerSuspend: {
            /** @enum {string} */
            reason: "agreement" | "payment" | "compliance" | "inactive" | "own_request" | "other";
            /** @description For the partner, too. */
            note?: string;
        };
        PartnerType: {
            /** @example gold */
            key: string;
            /** @example Gold */
            label: string;
        };
        /** @description Only the named fields change; null empties one. */
        PartnerUpdate: {
            name?: string;
            /**
             * @description A key of the vendor's partner types.
             * @example reseller
             */
            type?: string;
            tier?: string | null;
            /** @description Keys of the vendor's territories. */
            territories?: string[];
            /** @description Keys of the vendor's products. */
            products?: string[];
            tags?: string[];
            /** @description The member of staff who looks after the partner: an admin or channel manager. */
            channelManagerId?: string | null;
            /** @description The distributor or group it belongs to. */
            parentId?: string | null;
            /** @description How many leads this partner gets beside others: 200 is twice as many as 100, 0 none. */
            routingWeight?: number;
            maxOpenLeads?: number | null;
            domain?: string | null;
            website?: string | null;
            country?: string | null;
            description?: string | null;
            externalId?: string | null;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description What went wrong and what to do about it. */
            detail: string;
            /** @enum {string} */
            code: "invalid_request" | "cursor_invalid" | "unauthenticated" | "token_expired" | "forbidden" | "missing_scope" | "origin_not_allowed" | "not_found" | "method_not_allowed" | "conflict" | "deal_conflict" | "idempotency_in_flight" | "invalid_transition" | "partner_not_admitted" | "user_deactivated" | "last_admin" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "form_ticket_invalid" | "idempotency_key_reused" | "validation_failed" | "rate_limited" | "internal_error" | "unavailable";
            requestId: string;
            /** @description One entry a rejected value; the pointer leads into the request body. */
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            /**
             * @description With `deal_conflict`: whether the account is protected, or still being decided.
             * @enum {string}
             */
            result?: "protected" | "ask";
        };
        Product: {
            /** @example gold */
            key: string;
            /** @example Gold */
            label: string;
        };
        /** @description Only the named fields change; null empties one. */
        ProfileUpdate: {
            /** @example Mara Okafor */
            name?: string;
            title?: string | null;
            phone?: string | null;
            locale?: string | null;
        };
        /** @description The rules of deal registration. */
        Programme: {
            /** @description How long an approved registration is protected. */
            protectionDays: number;
            /** @description When the end of protection is announced; 0 for never. */
            reminderDaysBefore: number;
            /** @description Working hours in which the vendor decides. */
            answerWithinHours: number;
            /** @example Europe/Berlin */
            timeZone: string;
            /** @description Shifts of each weekday, in the time zone of the programme; none on a day off. */
            workingHours: {
                monday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                tuesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                wednesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                thursday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                friday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                saturday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                sunday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
            };
            /** @description Days without working hours. */
            holidays: string[];
            /**
             * @description What a late answer costs: a warning, an approval by the clock, or as much more protection.
             * @enum {string}
             */
            whenLate: "escalate" | "approve" | "extend";
            /** @description What a granted extension adds. */
            extensionDays: number;
            maxExtensions: number;
            /** @description How long a clear pre-check keeps the place in the queue. */
            holdMinutes: number;
        };
        /** @description Only the named rules change. What is already decided or running stays. */
        ProgrammeChange: {
            /** @description How long an approved registration is protected. */
            protectionDays?: number;
            /** @description When the end of protection is announced; 0 for never. */
            reminderDaysBefore?: number;
            /** @description Working hours in which the vendor decides. */
            answerWithinHours?: number;
            /** @example Europe/Berlin */
            timeZone?: string;
            /** @description Shifts of each weekday, in the time zone of the programme; none on a day off. */
            workingHours?: {
                monday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                tuesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                wednesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                thursday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                friday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                saturday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                sunday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
            };
            /** @description Days without working hours. */
            holidays?: string[];
            /**
             * @description What a late answer costs: a warning, an approval by the clock, or as much more protection.
             * @enum {string}
             */
            whenLate?: "escalate" | "approve" | "extend";
            /** @description What a granted extension adds. */
            extensionDays?: number;
            maxExtensions?: number;
            /** @description How long a clear pre-check keeps the place in the queue. */
            holdMinutes?: number;
        };
        /** @description What anyone may know of the vendor: enough to draw a page. */
        PublicVendor: {
            /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            name: string;
            /** @example en */
            locale: string;
            /** @example EUR */
            currency: string;
            branding: components["schemas"]["Branding"];
        };
        /** @description The signed record of a decision about a registration. */
        Receipt: {
            /** @description Compact JWS, signed with EdDSA. Keep it: it proves the decision without us. */
            receipt: string;
            /** @description What the receipt says, to read; only the signed text proves it. */
            claims: components["schemas"]["ReceiptClaims"];
        };
        ReceiptClaims: {
            vendor: {
                /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
                name: string;
            };
            partner: {
                /** @example partner_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
                name: string;
            } | null;
            deal: {
                /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
                id: string;
                name: string;
            };
            /** @description The registrable domain of the account. */
            domain: string | null;
            /** @enum {string} */
            decision: "approved" | "rejected" | "extension_granted" | "extension_declined" | "expired";
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            decidedAt: string;
            protectedUntil: string | null;
            /** @description Version of the programme whose rules were applied. */
            ruleVersion: number;
            /** @description Counts the receipts of a vendor, without a gap. */
            sequence: number;
            /** @description SHA-256 of the vendor's receipt before this one, base64url. */
            previous: string | null;
            /** @description Where the audit chain was: the log up to there cannot change behind this receipt. */
            audit?: {
                /** @description 0 before the first event. */
                sequence: number;
                hash: string | null;
            };
        };
        /** @description The registration changed its state. */
        RegistrationEntry: {
            /** @constant */
            type: "registration";
            /** @example change_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            occurredAt: string;
            actor: {
                /** @enum {string} */
                kind: "key" | "publishable" | "staff" | "partner" | "system";
                id: string | null;
                /** @description Null for a key and for the clock. */
                name: string | null;
            };
            /** @enum {string} */
            command: "create" | "submit" | "startReview" | "return" | "approve" | "reject" | "withdraw" | "requestExtension" | "grantExtension" | "declineExtension" | "expire" | "answerLate";
            from: ("draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested") | null;
            /** @enum {string} */
            to: "draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested";
            reason: ("duplicate" | "existing_customer" | "direct_deal" | "out_of_territory" | "not_qualified" | "incomplete" | "other") | null;
            /** @description What was asked, answered or given as a ground. */
            note: string | null;
        };
        RemarkEdit: {
            /** @example The customer has moved the pilot to March. */
            body: string;
            /** @description People who should look at it; each must be able to read it. */
            mentions?: string[];
        };
        RemarkHistory: {
            data: components["schemas"]["RemarkVersion"][];
        };
        /** @description A text as it was. */
        RemarkVersion: {
            body: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            writtenAt: string;
        };
        Source: {
            /**
             * @description Secret keys and users only.
             * @enum {string}
             */
            channel?: "slack" | "teams";
            /** Format: uri */
            pageUrl?: string;
            /** Format: uri */
            referrer?: string;
            utm?: {
                [key: string]: string;
            };
        };
        Stage: {
            /** @example prospecting */
            key: string;
            /** @example Prospecting */
            label: string;
            /** @enum {string} */
            kind: "open" | "won" | "lost";
            /** @description Chance to win, in per cent. */
            probability: number;
        };
        /** @description How long a deal was in each stage; the time since it was closed does not count. */
        StageTimes: {
            data: {
                /** @example prospecting */
                stage: string;
                /** @description In this stage so far, all visits together. */
                seconds: number;
                current: boolean;
            }[];
        };
        /** @description A part of the market, by its countries. */
        Territory: {
            /** @example gold */
            key: string;
            /** @example Gold */
            label: string;
            countries: string[];
        };
        /** @description The programme's clock; in a sandbox it can be moved forward. */
        TestClock: {
            sandbox: boolean;
            /**
             * Format: date-time
             * @description What the programme takes for the present.
             * @example 2026-11-23T09:30:00.000Z
             */
            now: string;
            /** @description How far that is ahead of the real clock. */
            aheadSeconds: number;
        };
        TestClockAdvance: {
            /** @example 86400 */
            seconds: number;
        };
        Tier: {
            /** @example gold */
            key: string;
            /** @example Gold */
            label: string;
            /** @description The higher, the better. */
            rank: number;
        };
        /** @description One thing that happened on a deal; `type` says which. */
        TimelineEntry: components["schemas"]["RegistrationEntry"] | components["schemas"]["MovedEntry"] | components["schemas"]["EditedEntry"] | components["schemas"]["CommentEntry"] | components["schemas"]["NoteEntry"];
        /** @description A person: staff of the vendor, or a partner user. */
        User: {
            /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            kind: "staff" | "partner";
            /** @enum {string} */
            role: "admin" | "channel_manager" | "support" | "viewer" | "seller";
            /** @example mara@alpine.example */
            email: string;
            name: string;
            /** @example Head of sales */
            title: string | null;
            phone: string | null;
            /** @description Null for the vendor's. */
            locale: string | null;
            partnerId: string | null;
            externalId: string | null;
            /** @description Since when the person may not come in. */
            deactivatedAt: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        UserCreate: {
            /** Format: email */
            email: string;
            /** @example Mara Okafor */
            name: string;
            /**
             * @description Staff: `viewer` unless named. Partner users: `seller`.
             * @enum {string}
             */
            role?: "admin" | "channel_manager" | "support" | "viewer" | "seller";
            /** @description Absent for staff. A partner's admin adds people to the own company, named or not. */
            partnerId?: string | null;
            title?: string | null;
            phone?: string | null;
            locale?: string | null;
            externalId?: string | null;
        };
        /** @description Only the named fields change; null empties one. */
        UserUpdate: {
            /** @example Mara Okafor */
            name?: string;
            /** Format: email */
            email?: string;
            /** @enum {string} */
            role?: "admin" | "channel_manager" | "support" | "viewer" | "seller";
            title?: string | null;
            phone?: string | null;
            locale?: string | null;
            externalId?: string | null;
        };
        /** @description The company that runs the partner programme: the tenant. */
        Vendor: {
            /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            name: string;
            slug: string;
            /** @example en */
            locale: string;
            /** @example EUR */
            currency: string;
            stages: components["schemas"]["Stage"][];
            /** @description The first is what a new partner is. */
            partnerTypes: components["schemas"]["PartnerType"][];
            tiers: components["schemas"]["Tier"][];
            territories: components["schemas"]["Territory"][];
            products: components["schemas"]["Product"][];
            branding: components["schemas"]["Branding"];
            programme: components["schemas"]["Programme"];
            /** @description Whether keys may move the clock of the programme. */
            sandbox: boolean;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description Only the named fields change. A list is replaced as a whole. */
        VendorUpdate: {
            name?: string;
            /** @example en */
            locale?: string;
            /** @example EUR */
            currency?: string;
            /** @description The first is what a new partner is. */
            partnerTypes?: components["schemas"]["PartnerType"][];
            tiers?: components["schemas"]["Tier"][];
            territories?: components["schemas"]["Territory"][];
            products?: components["schemas"]["Product"][];
            branding?: {
                /** @example https://northwind.example/logo.svg */
                logoUrl?: string | null;
                /** @example #0f766e */
                accentColor?: string | null;
            };
            programme?: components["schemas"]["ProgrammeChange"];
        };
        /** @description An address of yours that is told what happens. */
        Webhook: {
            /** @example webhook_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: uri
             * @description Where events are posted to: https, on the public internet, without a user name in it.
             * @example https://example.com/hooks/openprm
             */
            url: string;
            description: string | null;
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
            enabled: boolean;
            /** @description `manual`: by you. `gone`: it answered 410. `failing`: nothing but failures for five days. */
            disabledReason: ("manual" | "gone" | "failing") | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        WebhookCreate: {
            /**
             * Format: uri
             * @description Where events are posted to: https, on the public internet, without a user name in it.
             * @example https://example.com/hooks/openprm
             */
            url: string;
            description?: string | null;
            types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
            /** @default true */
            enabled?: boolean;
        };
        /** @description Stands for data too large to send: fetch it at `dataref`. */
        WebhookCutData: {
            subject: {
                kind: string;
                id: string;
            };
            note: string;
        };
        /** @description One event on its way to one webhook. */
        WebhookDelivery: {
            /** @example delivery_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example webhook_01kb0v4e9me5h9x2q8r3t6w7yz */
            webhookId: string;
            /**
             * @description Also the `webhook-id` header: the same in every attempt and replay.
             * @example event_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            eventId: string;
            type: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted") | "ping";
            /**
             * @description `pending`: not tried yet. `failed`: will be tried again. `dead`: given up; replay it when you are ready.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "dead";
            attempts: number;
            /** @description HTTP status of the last attempt; null when there was no answer. */
            responseStatus: number | null;
            /** @description Why the last attempt failed. */
            error: ("http_status" | "redirect" | "gone" | "timeout" | "connection_failed" | "tls_failed" | "url_invalid" | "https_required" | "address_forbidden" | "host_unresolved" | "webhook_disabled") | null;
            /** @description How long the last attempt took. */
            durationMs: number | null;
            lastAttemptAt: string | null;
            nextAttemptAt: string | null;
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
        };
        /** @description A webhook without its address. */
        WebhookSummary: {
            /** @example webhook_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            description: string | null;
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
            enabled: boolean;
            /** @description `manual`: by you. `gone`: it answered 410. `failing`: nothing but failures for five days. */
            disabledReason: ("manual" | "gone" | "failing") | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description Only the named fields change; null empties one. */
        WebhookUpdate: {
            /**
             * Format: uri
             * @description Where events are posted to: https, on the public internet, without a user name in it.
             * @example https://example.com/hooks/openprm
             */
            url?: string;
            description?: string | null;
            types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
            enabled?: boolean;
        };
        WebhookWithSecret: {
            /** @example webhook_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: uri
             * @description Where events are posted to: https, on the public internet, without a user name in it.
             * @example https://example.com/hooks/openprm
             */
            url: string;
            description: string | null;
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
            enabled: boolean;
            /** @description `manual`: by you. `gone`: it answered 410. `failing`: nothing but failures for five days. */
            disabledReason: ("manual" | "gone" | "failing") | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Signs every delivery. Shown this once: keep it.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "vendor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "vendor.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorUpdate"];
            };
        };
        responses: {
            /** @description Change the programme and its rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "vendor.getPublic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a page may show of the vendor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicVendor"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "vendor.keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the public keys that verify receipts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testClock.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the programme's clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testClock.advance": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestClockAdvance"];
            };
        };
        responses: {
            /** @description Move a sandbox's clock forward */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who this credential speaks for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description Change the own profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "secret" | "publishable";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List keys, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description Make a key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description Change a key's name, or the origins of a publishable one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotate"];
            };
        };
        responses: {
            /** @description Put a new key in the place of an old one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a key at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "embedTokens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedTokenCreate"];
            };
        };
        responses: {
            /** @description Mint a token for one person's browser */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedToken"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `user_deactivated`: The user is deactivated. `partner_not_admitted`: The partner's people may not come in now. `last_admin`: The last admin cannot be removed. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "company.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the partner user's own company */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "company.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description Change the own company's profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: "applied" | "invited" | "onboarding" | "active" | "suspended" | "ended";
                type?: string;
                tier?: string;
                territory?: string;
                product?: string;
                tag?: string;
                channelManagerId?: string;
                parentId?: string;
                /** @description Finds names and companies that contain this text. */
                q?: string;
                sort?: "name" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List partners */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerCreate"];
            };
        };
        responses: {
            /** @description Add a partner */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerUpdate"];
            };
        };
        responses: {
            /** @description Change a partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerNote"];
            };
        };
        responses: {
            /** @description Approve an application, or take up an invited partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerReject"];
            };
        };
        responses: {
            /** @description Reject an application, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerNote"];
            };
        };
        responses: {
            /** @description Invite a partner into the programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.activate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerNote"];
            };
        };
        responses: {
            /** @description Let a partner work: its onboarding is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerSuspend"];
            };
        };
        responses: {
            /** @description Suspend a partner, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.reinstate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerNote"];
            };
        };
        responses: {
            /** @description Let a suspended partner work again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "partners.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerEnd"];
            };
        };
        responses: {
            /** @description End a partnership, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                email?: string;
                kind?: "staff" | "partner";
                role?: "admin" | "channel_manager" | "support" | "viewer" | "seller";
                partnerId?: string;
                status?: "active" | "deactivated";
                /** @description Finds names and companies that contain this text. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List users by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Add a user */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description Change a user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `last_admin`: The last admin cannot be removed. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.deactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shut a user out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: The last admin cannot be removed. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.reactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let a user in again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: The credential lacks a scope. `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What it makes when it is sent. */
                noun?: "lead" | "deal" | "partner_application";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List forms by key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Form"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.get": {
        parameters: {
            query?: {
                /** @description The form in this language, or the nearest there is. Pages and partner users get that of their `Accept-Language` unless they name one; the others the whole definition with its translations, as it is to be edited. */
                locale?: string;
            };
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a form definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormPut"];
            };
        };
        responses: {
            /** @description Replace a form definition, or make a new form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a form that nothing was sent with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.getVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a form as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.createTicket": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a ticket to send a form once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormTicket"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.submissions": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Of one lead, deal or partner. */
                subjectId?: string;
            };
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what was sent with a form, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FormRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormSubmission"];
            };
        };
        responses: {
            /** @description Send a form */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormReceipt"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `form_ticket_invalid`: The form ticket is missing, used or too old. `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "leads.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description One status, or several with commas. */
                status?: ("new" | "offered" | "accepted" | "working" | "converted" | "declined" | "expired" | "disqualified")[];
                partnerId?: string;
                /** @description Finds names and companies that contain this text. */
                q?: string;
                sort?: "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List leads, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "leads.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            /** @description Take in a lead */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "leads.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "leads.convert": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadConvert"];
            };
        };
        responses: {
            /** @description Turn a lead into a deal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "leads.disqualify": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadDisqualify"];
            };
        };
        responses: {
            /** @description Take a lead out of the programme, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                partnerId?: string;
                /** @description Finds names and companies that contain this text. */
                q?: string;
                stage?: string;
                ownerId?: string;
                externalId?: string;
                sort?: "-stageChangedAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List deals, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description Create a deal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.check": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCheck"];
            };
        };
        responses: {
            /** @description Ask whether an account is free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCheckResult"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.board": {
        parameters: {
            query?: {
                partnerId?: string;
                /** @description Finds names and companies that contain this text. */
                q?: string;
                /** @description Cards a column. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See the pipeline by stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a deal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description Change a deal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `deal_conflict`: Another partner has a claim on the account. `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealMove"];
            };
        };
        responses: {
            /** @description Move a deal to another stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submit a registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.startReview": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that a registration is being looked at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealReturn"];
            };
        };
        responses: {
            /** @description Return a registration with a question */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealApprove"];
            };
        };
        responses: {
            /** @description Approve a registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealReject"];
            };
        };
        responses: {
            /** @description Reject a registration with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a registration up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.requestExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealRequestExtension"];
            };
        };
        responses: {
            /** @description Ask for more time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.grantExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealGrantExtension"];
            };
        };
        responses: {
            /** @description Grant more time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.declineExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealDeclineExtension"];
            };
        };
        responses: {
            /** @description Decline more time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a registration's life */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealHistory"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.stageTimes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read how long a deal was in each stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageTimes"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.timeline": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only these, with commas; all unless named. */
                types?: ("registration" | "moved" | "edited" | "comment" | "note")[];
            };
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read everything that happened on a deal, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the signed receipt of the latest decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealComments.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the comments on a deal, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealComments.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description Write a comment that the other side reads, too */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealComments.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a comment of your own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealComments.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkEdit"];
            };
        };
        responses: {
            /** @description Edit a comment of your own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealComments.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read every text that a comment had */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkHistory"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealNotes.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the internal notes on a deal, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealNotes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCreate"];
            };
        };
        responses: {
            /** @description Write a note that the partner never sees */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealNotes.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a note of your own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealNotes.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                dealId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkEdit"];
            };
        };
        responses: {
            /** @description Edit a note of your own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dealNotes.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read every text that a note had */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkHistory"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCreate"];
            };
        };
        responses: {
            /** @description Open an import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read how far an import is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Send the CSV of an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description Sequence to continue behind. */
                after?: number;
                /** @description Event types with commas. */
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the event log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.stream": {
        parameters: {
            query?: {
                /** @description Sequence to continue behind. */
                after?: number;
                /** @description Event types with commas. */
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow the event log live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description Entries a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Newest first (`desc`), or from the beginning, as checking the chain needs it. */
                order?: "asc" | "desc";
                /** @description Id of who did it. */
                actor?: string;
                /** @description Id of what it was done to. */
                subject?: string;
                /** @description Event types with commas. */
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.applied" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "form.deleted" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
                /** @description From this moment on. */
                since?: string;
                /** @description Before this moment. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the audit trail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the signed end of the audit chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHead"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List webhooks, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Add a webhook */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a webhook and its log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description Change, disable or enable a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values are not valid. `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.rotateSecret": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a webhook a new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a ping */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.deliveries": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: "pending" | "delivered" | "failed" | "dead";
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the deliveries of a webhook, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "webhooks.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a delivery again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: No valid credential was sent. `token_expired`: The embed token has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. `missing_scope`: The credential lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. `idempotency_in_flight`: A request with this idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The server is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
