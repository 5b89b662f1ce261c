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
         * Replace a form definition
         * @description For key, staff; scope `forms:write`.
         */
        put: operations["forms.put"];
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
        get?: never;
        put?: never;
        /**
         * Send a form
         * @description Mistakes come back as `errors` with a pointer such as `/values/email` and a sentence for the person.
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
         * List deals
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
    "/v1/deals/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide, move or assign up to 100 deals at once
         * @description Each item succeeds or is refused by itself; the answer has one result an item, in their order. Approve, reject and return need `deals:decide`.
         *
         *     For key, staff; scope `deals:write`.
         */
        post: operations["deals.batch"];
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
         * @description Won and lost stages take a reason of the programme, and need one where it says so. A lost deal frees its account; a won one keeps its protection.
         *
         *     For key, staff, partner; scope `deals:write`.
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
    "/v1/deals/{dealId}/rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who else is after the account
         * @description Live claims of other registrations, earliest first, and open deals that claim nothing, such as the vendor's own.
         *
         *     For key, staff; scope `deals:read`.
         */
        get: operations["deals.rivals"];
        put?: never;
        post?: never;
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
    "/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses by title
         * @description A partner's user sees the published courses that are meant for them, and those they take.
         *
         *     For key, staff, partner; scope `training:read`.
         */
        get: operations["courses.list"];
        put?: never;
        /**
         * Write a course
         * @description For key, staff; scope `training:write`.
         */
        post: operations["courses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the outline of a course
         * @description For key, staff, partner; scope `training:read`.
         */
        get: operations["courses.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of a course
         * @description For key, staff; scope `training:write`.
         */
        patch: operations["courses.update"];
        trace?: never;
    };
    "/v1/courses/{courseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the next version of a course
         * @description Nobody sees it before it is published. `If-Match` names the version of the draft.
         *
         *     For key, staff; scope `training:write`.
         */
        put: operations["courses.putDraft"];
        post?: never;
        /**
         * Throw the draft away
         * @description For key, staff; scope `training:write`.
         */
        delete: operations["courses.discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft
         * @description Who is in the middle of the version before goes on with it.
         *
         *     For key, staff; scope `training:write`.
         */
        post: operations["courses.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a course off the list
         * @description Who is in it may finish it.
         *
         *     For key, staff; scope `training:write`.
         */
        post: operations["courses.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a course, newest first
         * @description For key, staff; scope `training:write`.
         */
        get: operations["courses.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a course, answers included
         * @description For key, staff; scope `training:write`.
         */
        get: operations["courses.getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who takes which course, newest first
         * @description A seller sees the own ones, an admin of a partner the partner's.
         *
         *     For key, staff, partner; scope `training:read`.
         */
        get: operations["enrolments.list"];
        put?: never;
        /**
         * Take a course, or have somebody take it
         * @description Asking again while the course is open gives the same enrolment.
         *
         *     For key, staff, partner; scope `training:read`.
         */
        post: operations["enrolments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a course to many people
         * @description For key, staff; scope `training:write`.
         */
        post: operations["courses.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an enrolment
         * @description For key, staff, partner; scope `training:read`.
         */
        get: operations["enrolments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what there is to learn
         * @description Questions of a quiz come with an attempt, and their answers only when its rules allow.
         *
         *     For key, staff, partner; scope `training:read`.
         */
        get: operations["enrolments.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a lesson is open
         * @description For staff, partner; scope `training:read`.
         */
        post: operations["enrolments.reportLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a person out of a course
         * @description For key, staff, partner; scope `training:read`.
         */
        post: operations["enrolments.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a quiz, or go on with it
         * @description An attempt that is open is given back: there is never more than one.
         *
         *     For staff, partner; scope `training:read`.
         */
        post: operations["quizzes.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quiz-attempts/{attemptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an attempt at a quiz
         * @description For key, staff, partner; scope `training:read`.
         */
        get: operations["quizzes.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quiz-attempts/{attemptId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep answers
         * @description They are kept until the attempt is handed in, or its time is over and it hands itself in.
         *
         *     For staff, partner; scope `training:read`.
         */
        put: operations["quizzes.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quiz-attempts/{attemptId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand an attempt in
         * @description For staff, partner; scope `training:read`.
         */
        post: operations["quizzes.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/lessons/{lessonKey}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a quiz goes, question by question
         * @description For key, staff; scope `training:write`.
         */
        get: operations["quizzes.statistics"];
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
        /**
         * List imports, newest first
         * @description For key, staff; scope `imports:write`.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Open an import
         * @description Says what the file holds and how its columns map; send the file next. With `dryRun` nothing is stored, and the rows say what would happen.
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
         * @description The live stream tells the same once a second as `import.progressed`.
         *
         *     For key, staff; scope `imports:write`.
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
         * @description Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. When an upload breaks off, send the same file to the same import: it goes on where it was. Rows are known by their external id, so nothing doubles.
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
    "/v1/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of the rows
         * @description In order of the file: every row of a dry run, the rejected rows of any other import; at most 100,000 of them.
         *
         *     For key, staff; scope `imports:write`.
         */
        get: operations["imports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/rejections.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the rejected rows
         * @description A CSV of the rows as they stood in the file, with their line and the reason in front. Correct them and send them with the same mapping.
         *
         *     For key, staff; scope `imports:write`.
         */
        get: operations["imports.rejections"];
        put?: never;
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
        post: operations["webhook.lead.created"];
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
        post: operations["webhook.lead.converted"];
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
        post: operations["webhook.lead.disqualified"];
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
        post: operations["webhook.deal.created"];
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
        post: operations["webhook.deal.updated"];
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
        post: operations["webhook.deal.moved"];
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
        post: operations["webhook.deal.submitted"];
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
        post: operations["webhook.deal.review_started"];
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
        post: operations["webhook.deal.returned"];
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
        post: operations["webhook.deal.approved"];
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
        post: operations["webhook.deal.rejected"];
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
        post: operations["webhook.deal.withdrawn"];
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
        post: operations["webhook.deal.expired"];
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
        post: operations["webhook.deal.extension_requested"];
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
        post: operations["webhook.deal.extension_granted"];
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
        post: operations["webhook.deal.extension_declined"];
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
        post: operations["webhook.deal.protection_ending"];
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
        post: operations["webhook.deal.answer_late"];
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
        post: operations["webhook.deal.comment_added"];
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
        post: operations["webhook.deal.comment_edited"];
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
        post: operations["webhook.deal.comment_deleted"];
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
        post: operations["webhook.deal.note_added"];
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
        post: operations["webhook.deal.note_edited"];
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
        post: operations["webhook.deal.note_deleted"];
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
        post: operations["webhook.vendor.updated"];
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
        post: operations["webhook.partner.created"];
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
        post: operations["webhook.partner.updated"];
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
        post: operations["webhook.user.created"];
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
        post: operations["webhook.partner.approved"];
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
        post: operations["webhook.partner.rejected"];
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
        post: operations["webhook.partner.invited"];
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
        post: operations["webhook.partner.activated"];
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
        post: operations["webhook.partner.suspended"];
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
        post: operations["webhook.partner.reinstated"];
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
        post: operations["webhook.partner.ended"];
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
        post: operations["webhook.user.updated"];
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
        post: operations["webhook.user.deactivated"];
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
        post: operations["webhook.user.reactivated"];
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
        post: operations["webhook.key.created"];
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
        post: operations["webhook.key.updated"];
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
        post: operations["webhook.key.rotated"];
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
        post: operations["webhook.key.revoked"];
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
        post: operations["webhook.form.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "course.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.course.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.course.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "course.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.course.updated.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.course.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "course.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.course.published.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.course.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "course.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.course.archived.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.course.archived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.created.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.started.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.completed.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.withdrawn.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.due_soon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.due_soon.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.due_soon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrolment.overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.enrolment.overdue.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.enrolment.overdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lesson.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.lesson.completed.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.lesson.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quiz.passed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.quiz.passed.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.quiz.passed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quiz.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery of prm.quiz.failed.v1
         * @description Check the signature before anything else. Deliveries may come twice, and in any order.
         */
        post: operations["webhook.quiz.failed"];
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
        post: operations["webhook.import.progressed"];
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
        post: operations["webhook.import.finished"];
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
        post: operations["webhook.webhook.created"];
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
        post: operations["webhook.webhook.updated"];
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
        post: operations["webhook.webhook.disabled"];
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
        post: operations["webhook.webhook.deleted"];
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
        post: operations["webhook.ping"];
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
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "training:read" | "training:team" | "training:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
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
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "training:read" | "training:team" | "training:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
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
        AskedQuestion: {
            key: string;
            /** @enum {string} */
            kind: "single" | "multiple" | "true_false" | "ordering" | "short_text";
            text: string;
            points: number;
            options: {
                key: string;
                text: string;
            }[];
        };
        /** @description Whom a course is for: a person who fits every list that is not empty. */
        Audience: {
            /**
             * @description Partner types; none means all.
             * @default []
             * @example []
             */
            partnerTypes: string[];
            /**
             * @description Tiers; none means all.
             * @default []
             * @example []
             */
            tiers: string[];
            /**
             * @description Territories; none means all.
             * @default []
             * @example []
             */
            territories: string[];
            /**
             * @description Tags of the partner; none means all.
             * @default []
             * @example []
             */
            tags: string[];
            /** @default [] */
            roles: ("admin" | "seller")[];
        };
        /** @description One event with who caused it how, linked to the one before it. */
        AuditEntry: {
            /** @example event_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @description Dense and rising within a vendor; the id of the live stream. */
            sequence: number;
            /** @enum {string} */
            type: "lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted";
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
        /** @description Why one item was refused, as it would be alone. */
        BatchProblem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid_request" | "cursor_invalid" | "unauthenticated" | "token_expired" | "forbidden" | "missing_scope" | "origin_not_allowed" | "not_found" | "method_not_allowed" | "conflict" | "deal_conflict" | "idempotency_in_flight" | "invalid_transition" | "partner_not_admitted" | "user_deactivated" | "last_admin" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "form_ticket_invalid" | "idempotency_key_reused" | "validation_failed" | "rate_limited" | "internal_error" | "unavailable";
        } & {
            [key: string]: unknown;
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
        /** @description WebVTT. */
        Captions: {
            /** @example de */
            language: string;
            label: string;
            /**
             * Format: uri
             * @example https://cdn.example.com/pricing.mp4
             */
            url: string;
        };
        /** @description Why a deal may be won or lost. */
        CloseReason: {
            /** @example gold */
            key: string;
            label: string;
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
        Course: {
            /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example pricing-basics */
            key: string;
            title: string;
            summary: string | null;
            language: string;
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            audience: components["schemas"]["Audience"];
            mandatory: boolean;
            /** @description Whether people may take it without being asked to. */
            selfEnrol: boolean;
            /** @description Days from enrolment until it is due. */
            dueDays: number | null;
            /** @description The version people take now. */
            publishedNumber: number | null;
            draftNumber: number | null;
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
        CourseAssign: {
            /** @description Absent for everyone the course is meant for. */
            userIds?: string[];
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            dueAt?: string;
        };
        CourseAssigned: {
            /** @description People who were not in the course yet; at most 1,000 a request. */
            enrolled: number;
            /** @description Whether people are left: send the same again. */
            more: boolean;
        };
        CourseContent: {
            sections: components["schemas"]["CourseSection"][];
            /** @default {} */
            translations: {
                [key: string]: components["schemas"]["CourseTranslation"];
            };
        };
        /** @description A new course starts as a draft of version 1. */
        CourseCreate: {
            /** @example pricing-basics */
            key: string;
            /** @example Selling warehouse robots */
            title: string;
            summary?: string | null;
            /**
             * @default en
             * @example en
             */
            language?: string;
            /** @default {} */
            audience?: components["schemas"]["Audience"];
            /** @default false */
            mandatory?: boolean;
            /** @default true */
            selfEnrol?: boolean;
            dueDays?: number | null;
            content: components["schemas"]["CourseContent"];
        };
        /** @description A course and the titles of its lessons, without their content. */
        CourseOutline: {
            /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example pricing-basics */
            key: string;
            title: string;
            summary: string | null;
            language: string;
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            audience: components["schemas"]["Audience"];
            mandatory: boolean;
            /** @description Whether people may take it without being asked to. */
            selfEnrol: boolean;
            /** @description Days from enrolment until it is due. */
            dueDays: number | null;
            /** @description The version people take now. */
            publishedNumber: number | null;
            draftNumber: number | null;
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
            languages: string[];
            /** @description Sum over the lessons that say how long they take. */
            minutes: number | null;
            sections: {
                key: string;
                title: string;
                lessons: {
                    key: string;
                    title: string;
                    /** @enum {string} */
                    kind: "article" | "video" | "document" | "link" | "quiz" | "assignment";
                    minutes: number | null;
                }[];
            }[];
        };
        CoursePublish: {
            /**
             * @description A breaking version asks those who hold a certificate to learn what is new.
             * @default minor
             * @enum {string}
             */
            change?: "minor" | "breaking";
            /** @description What is new, in words for the people who take it. */
            notes?: string | null;
        };
        CourseSection: {
            /** @example pricing-basics */
            key: string;
            title: string;
            lessons: components["schemas"]["Lesson"][];
        };
        /** @description Texts by key; what is missing stays in the language of the course. */
        CourseTranslation: {
            title?: string;
            summary?: string;
            sections?: {
                [key: string]: string;
            };
            lessons?: {
                [key: string]: {
                    title?: string;
                    /**
                     * @example ## Why register
                     *
                     *     An approved deal is **protected**.
                     */
                    markdown?: string;
                    /**
                     * @example ## Why register
                     *
                     *     An approved deal is **protected**.
                     */
                    instructions?: string;
                    /**
                     * @example ## Why register
                     *
                     *     An approved deal is **protected**.
                     */
                    transcript?: string;
                    /**
                     * Format: uri
                     * @example https://cdn.example.com/pricing.mp4
                     */
                    url?: string;
                    questions?: {
                        [key: string]: {
                            text?: string;
                            explanation?: string;
                            options?: {
                                [key: string]: string;
                            };
                            accepted?: string[];
                        };
                    };
                };
            };
        };
        /** @description Only the named settings change. Content changes with a version. */
        CourseUpdate: {
            /** @example Selling warehouse robots */
            title?: string;
            summary?: string | null;
            audience?: components["schemas"]["Audience"];
            mandatory?: boolean;
            selfEnrol?: boolean;
            dueDays?: number | null;
        };
        /** @description What a course teaches, answers included: for authors only. */
        CourseVersion: {
            /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
            courseId: string;
            number: number;
            /** @enum {string} */
            status: "draft" | "published" | "superseded";
            change: ("minor" | "breaking") | null;
            notes: string | null;
            content: components["schemas"]["CourseContent"];
            /** @description Keys of the lessons that are new or changed since the version before. */
            delta: string[];
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
            publishedAt: string | null;
        };
        CourseVersions: {
            data: components["schemas"]["CourseVersion"][];
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
            /** @description A deal that is lost protects nothing; one that is won does so until its time is over. */
            protectedUntil: string | null;
            /** @description The place in the queue; a question by the vendor does not lose it. */
            submittedAt: string | null;
            /** @description When the vendor's answer is due; null while it waits for the partner. */
            answerDueAt: string | null;
            /** @description Working time that the vendor has left while its clock stands still; null while it runs: see `answerDueAt`. */
            answerLeftSeconds: number | null;
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
            wonReason: string | null;
            lostReason: string | null;
            /** @description What was said when it was won or lost. */
            closeNote: string | null;
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
        DealBatch: {
            items: components["schemas"]["DealBatchItem"][];
        };
        DealBatchItem: {
            /** @constant */
            op: "approve";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * @description Refuses the item when the deal has changed since; as `If-Match`.
             * @example 7
             */
            version?: number;
            /** @description The programme's rule unless named. */
            protectionDays?: number;
            note?: string;
        } | {
            /** @constant */
            op: "reject";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * @description Refuses the item when the deal has changed since; as `If-Match`.
             * @example 7
             */
            version?: number;
            /** @enum {string} */
            reason: "duplicate" | "existing_customer" | "direct_deal" | "out_of_territory" | "not_qualified" | "incomplete" | "other";
            note?: string;
        } | {
            /** @constant */
            op: "return";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * @description Refuses the item when the deal has changed since; as `If-Match`.
             * @example 7
             */
            version?: number;
            /** @description What the partner has to add. */
            question: string;
        } | {
            /** @constant */
            op: "move";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * @description Refuses the item when the deal has changed since; as `If-Match`.
             * @example 7
             */
            version?: number;
            /** @example prospecting */
            stage: string;
            /**
             * @description One of the programme's `wonReasons`; for a stage of that kind only.
             * @example price
             */
            wonReason?: string | null;
            /**
             * @description One of the programme's `lostReasons`.
             * @example price
             */
            lostReason?: string | null;
            note?: string | null;
        } | {
            /** @constant */
            op: "assign";
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * @description Refuses the item when the deal has changed since; as `If-Match`.
             * @example 7
             */
            version?: number;
            ownerId: string | null;
        };
        DealBatchResult: {
            /** @example deal_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @description The HTTP status that the item would have had alone. */
            status: number;
            deal: components["schemas"]["Deal"] | null;
            problem: components["schemas"]["BatchProblem"] | null;
        };
        /** @description One result an item, in their order. */
        DealBatchResults: {
            results: components["schemas"]["DealBatchResult"][];
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
             * @description `clear`: nobody has it. `protected`: another partner has a claim, until `heldUntil` where that is known. `yours`: your own registration. `ask`: no partner has a claim, but somebody is before you.
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
        DealList: {
            data: components["schemas"]["Deal"][];
        };
        DealMove: {
            /** @example prospecting */
            stage: string;
            /**
             * @description One of the programme's `wonReasons`; for a stage of that kind only.
             * @example price
             */
            wonReason?: string | null;
            /**
             * @description One of the programme's `lostReasons`.
             * @example price
             */
            lostReason?: string | null;
            note?: string | null;
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
        /** @description One person in one course. */
        Enrolment: {
            /** @example enrolment_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
            courseId: string;
            courseKey: string;
            courseTitle: string;
            /** @description The version of the course that is taken. */
            number: number;
            /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
            userId: string;
            userName: string;
            partnerId: string | null;
            partnerName: string | null;
            /**
             * @description A renewal asks for the lessons that are new since the certificate only.
             * @enum {string}
             */
            kind: "first" | "renewal";
            /** @enum {string} */
            source: "assigned" | "self";
            /** @enum {string} */
            status: "assigned" | "in_progress" | "completed" | "withdrawn";
            /** @description Lessons that are done. */
            done: number;
            total: number;
            /** @description Where to go on. */
            lastLesson: string | null;
            dueAt: string | null;
            startedAt: string | null;
            completedAt: string | null;
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
        /** @description What a person is to learn, and how far they are. */
        EnrolmentContent: {
            enrolment: components["schemas"]["Enrolment"];
            language: string;
            languages: string[];
            sections: {
                key: string;
                title: string;
                lessons: components["schemas"]["LearnerLesson"][];
            }[];
        };
        EnrolmentCreate: {
            /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
            courseId: string;
            /**
             * @description Absent for oneself.
             * @example user_01kb0v4e9me5h9x2q8r3t6w7yz
             */
            userId?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            dueAt?: string;
        };
        /** @description Something that happened; never changed, never removed. */
        Event: {
            /** @example event_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @description Dense and rising within a vendor; the id of the live stream. */
            sequence: number;
            /** @enum {string} */
            type: "lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted";
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
            /** @enum {string} */
            key: "lead";
            /** @enum {string} */
            noun: "lead";
            title: string;
            /** @default null */
            description: string | null;
            /** @default Send */
            submitLabel: string;
            /** @default Thank you. We have received it. */
            successMessage: string;
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
             * @description The field is asked, and required, only while another field has this value.
             * @default null
             */
            visibleWhen: {
                /** @example email */
                field: string;
                equals: string | boolean;
            } | null;
        };
        FormFieldInput: components["schemas"]["FormField"];
        FormOption: {
            value: string;
            label: string;
        };
        FormPut: {
            title: string;
            /** @default null */
            description?: string | null;
            /** @default Send */
            submitLabel?: string;
            /** @default Thank you. We have received it. */
            successMessage?: string;
            fields: components["schemas"]["FormFieldInput"][];
        };
        FormReceipt: {
            /** @enum {string} */
            kind: "lead";
            /** @example lead_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
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
        /** @description A file on its way into the programme. */
        Import: {
            /** @example import_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @enum {string} */
            kind: "partners" | "users" | "deals";
            /** @description Whether it only says what it would do. */
            dryRun: boolean;
            /** @enum {string} */
            status: "waiting" | "running" | "finished" | "cancelled" | "failed";
            /** @description Rows so far: the sum of the next four. */
            processed: number;
            created: number;
            updated: number;
            unchanged: number;
            rejected: number;
            /** @description Why it failed. Send the file again: it goes on where it was. */
            failure: string | null;
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
            finishedAt: string | null;
        };
        /** @description One of the keys of the programme. */
        ImportChoice: {
            /** @description A column heading of the CSV. */
            column?: string;
            /** @description Replaces a cell by another text. */
            values?: {
                [key: string]: string;
            };
            /** @description Taken when the cell is empty, or no choice. */
            otherwise?: string;
            /** @description The same for every row. */
            value?: string;
        };
        ImportCreate: {
            /** @constant */
            kind: "partners";
            /**
             * @description Stores nothing; the rows of the import say what would happen.
             * @default false
             */
            dryRun?: boolean;
            mapping: components["schemas"]["ImportPartnerMapping"];
        } | {
            /** @constant */
            kind: "users";
            /**
             * @description Stores nothing; the rows of the import say what would happen.
             * @default false
             */
            dryRun?: boolean;
            mapping: components["schemas"]["ImportUserMapping"];
        } | {
            /** @constant */
            kind: "deals";
            /**
             * @description Stores nothing; the rows of the import say what would happen.
             * @default false
             */
            dryRun?: boolean;
            mapping: components["schemas"]["ImportDealMapping"];
        };
        /** @description A day, or with "ISO 8601" a moment. */
        ImportDate: {
            /** @description A column heading of the CSV. */
            column: string;
            /**
             * @default YYYY-MM-DD
             * @enum {string}
             */
            format?: "YYYY-MM-DD" | "YYYY/MM/DD" | "YYYYMMDD" | "M/D/YYYY" | "D/M/YYYY" | "D.M.YYYY" | "D-M-YYYY" | "D MMM YYYY" | "ISO 8601";
        };
        /** @description Fields that are not named stay as they are. */
        ImportDealMapping: {
            file?: components["schemas"]["ImportFileFormat"];
            /** @description Where the rows come from, for whoever reads the mapping later. */
            source?: string;
            externalId: {
                /** @description A column heading of the CSV. */
                column: string;
            };
            name: components["schemas"]["ImportText"];
            stage: components["schemas"]["ImportChoice"];
            accountName?: components["schemas"]["ImportText"];
            accountDomain?: {
                /** @description A column heading of the CSV. */
                column: string;
            };
            product?: components["schemas"]["ImportText"];
            amount?: components["schemas"]["ImportMoney"];
            partner?: components["schemas"]["ImportPartner"];
            owner?: components["schemas"]["ImportUser"];
            expectedCloseOn?: components["schemas"]["ImportDate"];
            stageChangedAt?: components["schemas"]["ImportDate"];
            closedAt?: components["schemas"]["ImportDate"];
        };
        /**
         * @description How the file is written.
         * @default {}
         */
        ImportFileFormat: {
            /**
             * @default utf-8
             * @enum {string}
             */
            encoding?: "utf-8" | "windows-1252" | "utf-16le";
            /**
             * @default ,
             * @enum {string}
             */
            separator?: "," | ";" | "\t" | "|";
            /**
             * @default "
             * @enum {string}
             */
            quote?: "\"" | "'";
        };
        /** @description Entries of one of the vendor's lists, by key or label. */
        ImportKeys: {
            /** @description A column heading of the CSV. */
            column: string;
            /** @default ; */
            separator?: string;
            /** @description Replaces a cell by another text. */
            values?: {
                [key: string]: string;
            };
            /**
             * @description Adds what the vendor does not have yet; without it the row is rejected.
             * @default false
             */
            create?: boolean;
        };
        /** @description Several texts in one cell. */
        ImportList: {
            /** @description A column heading of the CSV. */
            column: string;
            /** @default ; */
            separator?: string;
            /** @description Replaces a cell by another text. */
            values?: {
                [key: string]: string;
            };
        };
        ImportMoney: {
            /** @description A column heading of the CSV. */
            column: string;
            currency: string | {
                /** @description A column heading of the CSV. */
                column: string;
            };
            /**
             * @default major
             * @enum {string}
             */
            unit?: "major" | "minor";
            /**
             * @default .
             * @enum {string}
             */
            decimal?: "." | ",";
            /**
             * @description Between groups of three digits; a space stands for the narrow ones, too.
             * @enum {string}
             */
            thousands?: "," | "." | " " | "'";
        };
        ImportNumber: {
            /** @description A column heading of the CSV. */
            column: string;
        };
        /** @description The partner a row belongs to. */
        ImportPartner: {
            /** @description A column heading of the CSV. */
            column: string;
            /**
             * @default name
             * @enum {string}
             */
            by?: "name" | "externalId";
            /** @description How to create a partner that is not known yet; without it the row is rejected. */
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
        /** @description Fields that are not named stay as they are. */
        ImportPartnerMapping: {
            file?: components["schemas"]["ImportFileFormat"];
            /** @description Where the rows come from, for whoever reads the mapping later. */
            source?: string;
            externalId: {
                /** @description A column heading of the CSV. */
                column: string;
            };
            name: components["schemas"]["ImportText"];
            type?: components["schemas"]["ImportChoice"];
            /** @description The state a new partner comes with; from then on only commands change it. */
            status?: components["schemas"]["ImportChoice"];
            tier?: components["schemas"]["ImportChoice"];
            territories?: components["schemas"]["ImportKeys"];
            products?: components["schemas"]["ImportKeys"];
            tags?: components["schemas"]["ImportList"];
            channelManager?: components["schemas"]["ImportUser"];
            parent?: components["schemas"]["ImportPartner"];
            routingWeight?: components["schemas"]["ImportNumber"];
            maxOpenLeads?: components["schemas"]["ImportNumber"];
            domain?: components["schemas"]["ImportText"];
            website?: components["schemas"]["ImportText"];
            country?: components["schemas"]["ImportText"];
            description?: components["schemas"]["ImportText"];
        };
        /** @description What became of one row, or in a dry run would become of it. */
        ImportRow: {
            /** @description Line of the CSV in which it begins; the heading is line 1. */
            row: number;
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged" | "rejected";
            /** @description The external id of the row, or the e-mail. */
            key: string | null;
            /** @description Fields of the record that differ. */
            changes: string[];
            /** @description Why it was rejected. */
            reason: string | null;
        };
        /** @description Text: of a column, put together, or the same for every row. */
        ImportText: {
            /** @description A column heading of the CSV. */
            column?: string;
            /** @description Replaces a cell by another text. */
            values?: {
                [key: string]: string;
            };
            /** @description Taken when the cell is empty, or no choice. */
            otherwise?: string;
            /**
             * @description Text with {column} in braces.
             * @example {product} for {account}
             */
            template?: string;
            /** @description Used when a column of the template is empty. */
            fallback?: string;
            /** @description The same for every row. */
            value?: string;
        };
        /** @description A user who is there already. */
        ImportUser: {
            /** @description A column heading of the CSV. */
            column: string;
            /**
             * @default email
             * @enum {string}
             */
            by?: "email" | "externalId";
        };
        /** @description Known by external id where there is one, else by e-mail. */
        ImportUserMapping: {
            file?: components["schemas"]["ImportFileFormat"];
            /** @description Where the rows come from, for whoever reads the mapping later. */
            source?: string;
            email: components["schemas"]["ImportText"];
            name: components["schemas"]["ImportText"];
            externalId?: {
                /** @description A column heading of the CSV. */
                column: string;
            };
            role?: components["schemas"]["ImportChoice"];
            /** @description Without it, or where its cell is empty, the user is staff. */
            partner?: components["schemas"]["ImportPartner"];
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
        LearnerLesson: {
            key: string;
            /** @enum {string} */
            kind: "article" | "video" | "document" | "link" | "quiz" | "assignment";
            title: string;
            minutes: number | null;
            /** @description False for lessons that a renewal does not ask for again. */
            asked: boolean;
            state: components["schemas"]["LessonState"] | null;
            markdown: string | null;
            url: string | null;
            durationSeconds: number | null;
            captions: components["schemas"]["Captions"][];
            transcript: string | null;
            completion: {
                rule: string;
                seconds?: number;
                share?: number;
            } | null;
            quiz: {
                questions: number;
                passMark: number;
                attempts: number | null;
                timeLimitSeconds: number | null;
            } | null;
        };
        Lesson: {
            /** @constant */
            kind: "article";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            /**
             * @example ## Why register
             *
             *     An approved deal is **protected**.
             */
            markdown: string;
            /**
             * @default {
             *       "rule": "viewed"
             *     }
             */
            completion: {
                /** @constant */
                rule: "viewed";
            } | {
                /** @constant */
                rule: "dwell";
                seconds: number;
            };
        } | {
            /** @constant */
            kind: "video";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            /**
             * Format: uri
             * @example https://cdn.example.com/pricing.mp4
             */
            url: string;
            durationSeconds: number;
            /** @default [] */
            captions: components["schemas"]["Captions"][];
            /** @default null */
            transcript: string | null;
            /**
             * @default {
             *       "rule": "watched",
             *       "share": 80
             *     }
             */
            completion: {
                /** @constant */
                rule: "viewed";
            } | {
                /** @constant */
                rule: "dwell";
                seconds: number;
            } | {
                /** @constant */
                rule: "watched";
                share: number;
            };
        } | {
            /** @constant */
            kind: "document";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            /**
             * Format: uri
             * @example https://cdn.example.com/pricing.mp4
             */
            url: string;
            /**
             * @default {
             *       "rule": "viewed"
             *     }
             */
            completion: {
                /** @constant */
                rule: "viewed";
            } | {
                /** @constant */
                rule: "dwell";
                seconds: number;
            };
        } | {
            /** @constant */
            kind: "link";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            /**
             * Format: uri
             * @example https://cdn.example.com/pricing.mp4
             */
            url: string;
            /**
             * @default {
             *       "rule": "viewed"
             *     }
             */
            completion: {
                /** @constant */
                rule: "viewed";
            } | {
                /** @constant */
                rule: "dwell";
                seconds: number;
            };
        } | {
            /** @constant */
            kind: "quiz";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            quiz: components["schemas"]["Quiz"];
        } | {
            /** @constant */
            kind: "assignment";
            /**
             * @description Stays the same across versions: progress and renewals go by it.
             * @example pricing-basics
             */
            key: string;
            /** @example Pricing basics */
            title: string;
            /**
             * @description How long it takes, roughly.
             * @default null
             */
            minutes: number | null;
            /**
             * @example ## Why register
             *
             *     An approved deal is **protected**.
             */
            instructions: string;
        };
        /** @description Says that the lesson is open. Send it when it opens, every 15 seconds while it is open, and at the end. */
        LessonReport: {
            /** @description Stretches of the video that were played since the last report, in seconds. */
            watched?: [
                number,
                number
            ][];
            position?: string;
        };
        LessonState: {
            /** @description How long it was open, by the clock of the server. */
            seconds: number;
            /** @description How much of a video was seen; nothing counts twice. */
            watchedSeconds: number;
            /** @description Where the person was, as the player noted it. */
            position: string | null;
            completedAt: string | null;
        };
        /** @description Who the credential speaks for and what it may do. */
        Me: {
            /** @enum {string} */
            kind: "key" | "publishable" | "staff" | "partner";
            /** @example vendor_01kb0v4e9me5h9x2q8r3t6w7yz */
            vendorId: string;
            user: components["schemas"]["User"] | null;
            partner: components["schemas"]["Company"] | null;
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "training:read" | "training:team" | "training:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
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
            scopes: ("vendor:read" | "vendor:write" | "test_clock:write" | "partners:read" | "partners:write" | "company:read" | "company:write" | "users:read" | "users:write" | "forms:read" | "forms:write" | "forms:submit" | "leads:read" | "leads:write" | "deals:read" | "deals:write" | "deals:decide" | "imports:write" | "training:read" | "training:team" | "training:write" | "events:read" | "audit:read" | "webhooks:read" | "webhooks:write" | "keys:read" | "keys:write" | "embed_tokens:write")[];
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
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                monday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                tuesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                wednesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                thursday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                friday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                saturday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
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
            wonReasons: components["schemas"]["CloseReason"][];
            lostReasons: components["schemas"]["CloseReason"][];
            /** @description Kinds of stages that a deal moves to only with a reason. */
            reasonRequired: ("won" | "lost")[];
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
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                monday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                tuesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                wednesday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                thursday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                friday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
                saturday: {
                    /** @example 09:00 */
                    from: string;
                    /** @example 09:00 */
                    to: string;
                }[];
                /**
                 * @example [
                 *       {
                 *         "from": "09:00",
                 *         "to": "17:00"
                 *       }
                 *     ]
                 */
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
            wonReasons?: components["schemas"]["CloseReason"][];
            lostReasons?: components["schemas"]["CloseReason"][];
            /** @description Kinds of stages that a deal moves to only with a reason. */
            reasonRequired?: ("won" | "lost")[];
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
        Question: {
            /** @constant */
            kind: "single";
            /** @example pricing-basics */
            key: string;
            /** @example What does an approved registration protect? */
            text: string;
            /** @default 1 */
            points: number;
            /**
             * @description Questions of one pool can be drawn from.
             * @default null
             */
            pool: string | null;
            /**
             * @description Shown with the result, when the feedback rule allows.
             * @default null
             */
            explanation: string | null;
            options: {
                /** @example pricing-basics */
                key: string;
                /** @example A named account */
                text: string;
            }[];
            /** @example pricing-basics */
            answer: string;
        } | {
            /** @constant */
            kind: "multiple";
            /** @example pricing-basics */
            key: string;
            /** @example What does an approved registration protect? */
            text: string;
            /** @default 1 */
            points: number;
            /**
             * @description Questions of one pool can be drawn from.
             * @default null
             */
            pool: string | null;
            /**
             * @description Shown with the result, when the feedback rule allows.
             * @default null
             */
            explanation: string | null;
            options: {
                /** @example pricing-basics */
                key: string;
                /** @example A named account */
                text: string;
            }[];
            answers: string[];
        } | {
            /** @constant */
            kind: "true_false";
            /** @example pricing-basics */
            key: string;
            /** @example What does an approved registration protect? */
            text: string;
            /** @default 1 */
            points: number;
            /**
             * @description Questions of one pool can be drawn from.
             * @default null
             */
            pool: string | null;
            /**
             * @description Shown with the result, when the feedback rule allows.
             * @default null
             */
            explanation: string | null;
            answer: boolean;
        } | {
            /** @constant */
            kind: "ordering";
            /** @example pricing-basics */
            key: string;
            /** @example What does an approved registration protect? */
            text: string;
            /** @default 1 */
            points: number;
            /**
             * @description Questions of one pool can be drawn from.
             * @default null
             */
            pool: string | null;
            /**
             * @description Shown with the result, when the feedback rule allows.
             * @default null
             */
            explanation: string | null;
            /** @description In the right order; shown in another. */
            options: {
                /** @example pricing-basics */
                key: string;
                /** @example A named account */
                text: string;
            }[];
        } | {
            /** @constant */
            kind: "short_text";
            /** @example pricing-basics */
            key: string;
            /** @example What does an approved registration protect? */
            text: string;
            /** @default 1 */
            points: number;
            /**
             * @description Questions of one pool can be drawn from.
             * @default null
             */
            pool: string | null;
            /**
             * @description Shown with the result, when the feedback rule allows.
             * @default null
             */
            explanation: string | null;
            /** @description Case and spaces at the ends do not count. */
            accepted: string[];
        };
        QuestionResult: {
            key: string;
            correct: boolean;
            points: number;
            /**
             * @description An option key, true or false, option keys (chosen, or in order), or a short text.
             * @example a-named-account
             */
            right: string | boolean | string[];
            explanation: string | null;
        };
        Quiz: {
            questions: components["schemas"]["Question"][];
            /**
             * @description How many questions of a pool are drawn; a pool without an entry is asked whole.
             * @default {}
             */
            draw: {
                [key: string]: number;
            };
            /** @default true */
            shuffle: boolean;
            /**
             * @description Per cent of the points.
             * @default 80
             */
            passMark: number;
            /**
             * @description Null for no limit.
             * @default null
             */
            attempts: number | null;
            /** @default null */
            timeLimitSeconds: number | null;
            /**
             * @description When right answers and explanations are shown: never, at once, or once passed.
             * @default after_pass
             * @enum {string}
             */
            feedback: "score" | "after_attempt" | "after_pass";
        };
        /** @description The named questions change, the others keep their answers. */
        QuizAnswers: {
            /**
             * @description By key of the question.
             * @example {
             *       "what-is-protected": "a-named-account"
             *     }
             */
            answers: {
                [key: string]: string | boolean | string[];
            };
        };
        QuizAttempt: {
            /** @example attempt_01kb0v4e9me5h9x2q8r3t6w7yz */
            id: string;
            /** @example enrolment_01kb0v4e9me5h9x2q8r3t6w7yz */
            enrolmentId: string;
            lesson: string;
            number: number;
            /** @enum {string} */
            status: "open" | "passed" | "failed";
            questions: components["schemas"]["AskedQuestion"][];
            /**
             * @description By key of the question.
             * @example {
             *       "what-is-protected": "a-named-account"
             *     }
             */
            answers: {
                [key: string]: string | boolean | string[];
            };
            /** @description Per cent of the points. */
            score: number | null;
            passMark: number;
            /** @description Null when there is no limit. */
            attemptsLeft: number | null;
            /** @description Null until the feedback rule of the quiz allows them. */
            results: components["schemas"]["QuestionResult"][] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            startedAt: string;
            /** @description What is answered later does not count. */
            endsAt: string | null;
            submittedAt: string | null;
            /**
             * @description The number inside the ETag.
             * @example 7
             */
            version: number;
        };
        /** @description Over every attempt that was handed in. */
        QuizStatistics: {
            attempts: number;
            passed: number;
            averageScore: number | null;
            questions: {
                key: string;
                text: string;
                asked: number;
                right: number;
            }[];
        };
        QuizSubmit: {
            /**
             * @description By key of the question.
             * @example {
             *       "what-is-protected": "a-named-account"
             *     }
             */
            answers?: {
                [key: string]: string | boolean | string[];
            };
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
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
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
            types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
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
            type: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted") | "ping";
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
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
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
            types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
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
            types: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[] | null;
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
    responses: {
        /** @description `forbidden`: This credential may not do that. `missing_scope`: The credential lacks a scope. `origin_not_allowed`: This origin may not use the credential. */
        "403.forbidden.missing_scope.origin_not_allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal_error`: The server failed. */
        "500.internal_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: Too many requests. */
        "429.rate_limited": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `token_expired`: The embed token has expired. `unauthenticated`: No valid credential was sent. */
        "401.token_expired.unauthenticated": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: The server is not ready. */
        "503.unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_in_flight`: A request with this idempotency key is still running. */
        "409.idempotency_in_flight": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_key_reused`: The idempotency key was used for another request. `validation_failed`: Some values are not valid. */
        "422.idempotency_key_reused.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_request`: The request is not valid. */
        "400.invalid_request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The body is too large. */
        "413.payload_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_failed`: The resource has changed since it was read. */
        "412.precondition_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The body has the wrong content type. */
        "415.unsupported_media_type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This origin may not use the credential. */
        "403.forbidden.origin_not_allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cursor_invalid`: The cursor does not belong to this list. `invalid_request`: The request is not valid. */
        "400.cursor_invalid.invalid_request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: There is no such resource. */
        "404.not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. */
        "409.conflict.idempotency_in_flight": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
        "422.idempotency_key_reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. `last_admin`: The last admin cannot be removed. `partner_not_admitted`: The partner's people may not come in now. `user_deactivated`: The user is deactivated. */
        "409.conflict.idempotency_in_flight.last_admin.partner_not_admitted.user_deactivated": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_in_flight`: A request with this idempotency key is still running. `invalid_transition`: The state does not allow this step. */
        "409.idempotency_in_flight.invalid_transition": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `idempotency_in_flight`: A request with this idempotency key is still running. `last_admin`: The last admin cannot be removed. */
        "409.conflict.idempotency_in_flight.last_admin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_in_flight`: A request with this idempotency key is still running. `last_admin`: The last admin cannot be removed. */
        "409.idempotency_in_flight.last_admin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `form_ticket_invalid`: The form ticket is missing, used or too old. `idempotency_key_reused`: The idempotency key was used for another request. `validation_failed`: Some values are not valid. */
        "422.form_ticket_invalid.idempotency_key_reused.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. */
        "409.conflict.deal_conflict.idempotency_in_flight": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. `invalid_transition`: The state does not allow this step. */
        "409.conflict.deal_conflict.idempotency_in_flight.invalid_transition": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `deal_conflict`: Another partner has a claim on the account. `idempotency_in_flight`: A request with this idempotency key is still running. `invalid_transition`: The state does not allow this step. */
        "409.deal_conflict.idempotency_in_flight.invalid_transition": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The change conflicts with what is stored. `invalid_transition`: The state does not allow this step. */
        "409.conflict.invalid_transition": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `validation_failed`: Some values are not valid. */
        "422.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
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
                    /**
                     * @example {
                     *       "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Acme Robots",
                     *       "slug": "acme-robots",
                     *       "locale": "en",
                     *       "currency": "EUR",
                     *       "stages": [
                     *         {
                     *           "key": "prospecting",
                     *           "label": "Prospecting",
                     *           "kind": "open",
                     *           "probability": 1
                     *         }
                     *       ],
                     *       "partnerTypes": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold"
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold",
                     *           "rank": 1
                     *         }
                     *       ],
                     *       "territories": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold",
                     *           "countries": [
                     *             "DE"
                     *           ]
                     *         }
                     *       ],
                     *       "products": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold"
                     *         }
                     *       ],
                     *       "branding": {
                     *         "logoUrl": "https://northwind.example/logo.svg",
                     *         "accentColor": "#0f766e"
                     *       },
                     *       "programme": {
                     *         "protectionDays": 1,
                     *         "reminderDaysBefore": 1,
                     *         "answerWithinHours": 1,
                     *         "timeZone": "Europe/Berlin",
                     *         "workingHours": {
                     *           "monday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "tuesday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "wednesday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "thursday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "friday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "saturday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "sunday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ]
                     *         },
                     *         "holidays": [
                     *           "2026-12-31"
                     *         ],
                     *         "whenLate": "escalate",
                     *         "extensionDays": 1,
                     *         "maxExtensions": 1,
                     *         "holdMinutes": 1,
                     *         "wonReasons": [
                     *           {
                     *             "key": "gold",
                     *             "label": "Picking"
                     *           }
                     *         ],
                     *         "lostReasons": [
                     *           {
                     *             "key": "gold",
                     *             "label": "Picking"
                     *           }
                     *         ],
                     *         "reasonRequired": [
                     *           "won"
                     *         ]
                     *       },
                     *       "sandbox": true,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Acme Robots",
                 *       "locale": "en",
                 *       "currency": "EUR",
                 *       "partnerTypes": [
                 *         {
                 *           "key": "gold",
                 *           "label": "Gold"
                 *         }
                 *       ],
                 *       "tiers": [
                 *         {
                 *           "key": "gold",
                 *           "label": "Gold",
                 *           "rank": 1
                 *         }
                 *       ],
                 *       "territories": [
                 *         {
                 *           "key": "gold",
                 *           "label": "Gold",
                 *           "countries": [
                 *             "DE"
                 *           ]
                 *         }
                 *       ],
                 *       "products": [
                 *         {
                 *           "key": "gold",
                 *           "label": "Gold"
                 *         }
                 *       ],
                 *       "branding": {
                 *         "logoUrl": "https://northwind.example/logo.svg",
                 *         "accentColor": "#0f766e"
                 *       },
                 *       "programme": {
                 *         "protectionDays": 1,
                 *         "reminderDaysBefore": 1,
                 *         "answerWithinHours": 1,
                 *         "timeZone": "Europe/Berlin",
                 *         "workingHours": {
                 *           "monday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "tuesday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "wednesday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "thursday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "friday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "saturday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ],
                 *           "sunday": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ]
                 *         },
                 *         "holidays": [
                 *           "2026-12-31"
                 *         ],
                 *         "whenLate": "escalate",
                 *         "extensionDays": 1,
                 *         "maxExtensions": 1,
                 *         "holdMinutes": 1,
                 *         "wonReasons": [
                 *           {
                 *             "key": "gold",
                 *             "label": "Picking"
                 *           }
                 *         ],
                 *         "lostReasons": [
                 *           {
                 *             "key": "gold",
                 *             "label": "Picking"
                 *           }
                 *         ],
                 *         "reasonRequired": [
                 *           "won"
                 *         ]
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Acme Robots",
                     *       "slug": "acme-robots",
                     *       "locale": "en",
                     *       "currency": "EUR",
                     *       "stages": [
                     *         {
                     *           "key": "prospecting",
                     *           "label": "Prospecting",
                     *           "kind": "open",
                     *           "probability": 1
                     *         }
                     *       ],
                     *       "partnerTypes": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold"
                     *         }
                     *       ],
                     *       "tiers": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold",
                     *           "rank": 1
                     *         }
                     *       ],
                     *       "territories": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold",
                     *           "countries": [
                     *             "DE"
                     *           ]
                     *         }
                     *       ],
                     *       "products": [
                     *         {
                     *           "key": "gold",
                     *           "label": "Gold"
                     *         }
                     *       ],
                     *       "branding": {
                     *         "logoUrl": "https://northwind.example/logo.svg",
                     *         "accentColor": "#0f766e"
                     *       },
                     *       "programme": {
                     *         "protectionDays": 1,
                     *         "reminderDaysBefore": 1,
                     *         "answerWithinHours": 1,
                     *         "timeZone": "Europe/Berlin",
                     *         "workingHours": {
                     *           "monday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "tuesday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "wednesday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "thursday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "friday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "saturday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "sunday": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ]
                     *         },
                     *         "holidays": [
                     *           "2026-12-31"
                     *         ],
                     *         "whenLate": "escalate",
                     *         "extensionDays": 1,
                     *         "maxExtensions": 1,
                     *         "holdMinutes": 1,
                     *         "wonReasons": [
                     *           {
                     *             "key": "gold",
                     *             "label": "Picking"
                     *           }
                     *         ],
                     *         "lostReasons": [
                     *           {
                     *             "key": "gold",
                     *             "label": "Picking"
                     *           }
                     *         ],
                     *         "reasonRequired": [
                     *           "won"
                     *         ]
                     *       },
                     *       "sandbox": true,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "locale": "en",
                     *       "currency": "EUR",
                     *       "branding": {
                     *         "logoUrl": "https://northwind.example/logo.svg",
                     *         "accentColor": "#0f766e"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicVendor"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                     *           "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                     *           "alg": "EdDSA",
                     *           "use": "sig"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "sandbox": true,
                     *       "now": "2026-11-23T09:30:00.000Z",
                     *       "aheadSeconds": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "seconds": 86400
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "sandbox": true,
                     *       "now": "2026-11-23T09:30:00.000Z",
                     *       "aheadSeconds": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "kind": "key",
                     *       "vendorId": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "user": {
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "kind": "staff",
                     *         "role": "admin",
                     *         "email": "mara@alpine.example",
                     *         "name": "Giulia Ferri",
                     *         "title": "Head of sales",
                     *         "phone": "+49 30 901820",
                     *         "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "externalId": "OPP-1042",
                     *         "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *         "version": 7,
                     *         "createdAt": "2026-11-23T09:30:00.000Z",
                     *         "updatedAt": "2026-11-23T09:30:00.000Z"
                     *       },
                     *       "partner": {
                     *         "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems",
                     *         "type": "reseller",
                     *         "status": "applied",
                     *         "statusReason": "inactive",
                     *         "statusNote": "No deal in two years.",
                     *         "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *         "tier": "gold",
                     *         "territories": [
                     *           "dach"
                     *         ],
                     *         "products": [
                     *           "robots"
                     *         ],
                     *         "domain": "kaufgut.example",
                     *         "website": "https://www.alpine.example/",
                     *         "country": "DE",
                     *         "description": "Tell us what you are looking for.",
                     *         "version": 7,
                     *         "createdAt": "2026-11-23T09:30:00.000Z",
                     *         "updatedAt": "2026-11-23T09:30:00.000Z",
                     *         "channelManager": {
                     *           "name": "Alpine Systems",
                     *           "email": "ada@kaufgut.example"
                     *         }
                     *       },
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "expiresAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Mara Okafor",
                 *       "title": "Contact us",
                 *       "phone": "+49 30 901820",
                 *       "locale": "en"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "kind": "secret",
                     *           "name": "Web shop backend",
                     *           "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                     *           "scopes": [
                     *             "vendor:read"
                     *           ],
                     *           "origins": [
                     *             "https://partners.example.com"
                     *           ],
                     *           "createdBy": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *           "expiresAt": "2026-11-23T09:30:00.000Z",
                     *           "revokedAt": "2026-11-23T09:30:00.000Z",
                     *           "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "kind": "secret",
                 *       "name": "Web shop backend",
                 *       "scopes": [
                 *         "leads:read",
                 *         "leads:write"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "secret",
                     *       "name": "Web shop backend",
                     *       "token": "prm_sk_…",
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "origins": [
                     *         "https://partners.example.com"
                     *       ],
                     *       "createdBy": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T09:30:00.000Z",
                     *       "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "secret",
                     *       "name": "Web shop backend",
                     *       "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "origins": [
                     *         "https://partners.example.com"
                     *       ],
                     *       "createdBy": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T09:30:00.000Z",
                     *       "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Web shop backend",
                 *       "origins": [
                 *         "https://partners.example.com"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "secret",
                     *       "name": "Web shop backend",
                     *       "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "origins": [
                     *         "https://partners.example.com"
                     *       ],
                     *       "createdBy": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T09:30:00.000Z",
                     *       "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "graceSeconds": 86400
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "secret",
                     *       "name": "Web shop backend",
                     *       "token": "prm_sk_…",
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "origins": [
                     *         "https://partners.example.com"
                     *       ],
                     *       "createdBy": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T09:30:00.000Z",
                     *       "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "secret",
                     *       "name": "Web shop backend",
                     *       "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                     *       "scopes": [
                     *         "vendor:read"
                     *       ],
                     *       "origins": [
                     *         "https://partners.example.com"
                     *       ],
                     *       "createdBy": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "lastUsedAt": "2026-11-23T09:30:00.000Z",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T09:30:00.000Z",
                     *       "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "user": {
                 *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       },
                 *       "partner": {
                 *         "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       },
                 *       "origin": "https://partners.example.com",
                 *       "components": [
                 *         "leads"
                 *       ],
                 *       "expiresInSeconds": 1800
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "token": "prm_et_…",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z",
                     *       "user": {
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "kind": "staff",
                     *         "role": "admin",
                     *         "email": "mara@alpine.example",
                     *         "name": "Giulia Ferri",
                     *         "title": "Head of sales",
                     *         "phone": "+49 30 901820",
                     *         "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "externalId": "OPP-1042",
                     *         "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *         "version": 7,
                     *         "createdAt": "2026-11-23T09:30:00.000Z",
                     *         "updatedAt": "2026-11-23T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedToken"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight.last_admin.partner_not_admitted.user_deactivated"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "channelManager": {
                     *         "name": "Alpine Systems",
                     *         "email": "ada@kaufgut.example"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "website": "https://www.alpine.example/",
                 *       "country": "DE",
                 *       "description": "Tell us what you are looking for."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "channelManager": {
                     *         "name": "Alpine Systems",
                     *         "email": "ada@kaufgut.example"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Alpine Systems",
                     *           "type": "reseller",
                     *           "status": "applied",
                     *           "statusReason": "inactive",
                     *           "statusNote": "No deal in two years.",
                     *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *           "tier": "gold",
                     *           "territories": [
                     *             "dach"
                     *           ],
                     *           "products": [
                     *             "robots"
                     *           ],
                     *           "tags": [
                     *             "pilot"
                     *           ],
                     *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "routingWeight": 1,
                     *           "maxOpenLeads": 1,
                     *           "domain": "kaufgut.example",
                     *           "website": "https://www.alpine.example/",
                     *           "country": "DE",
                     *           "description": "Tell us what you are looking for.",
                     *           "externalId": "OPP-1042",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Partner"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Alpine Systems",
                 *       "status": "applied",
                 *       "type": "reseller",
                 *       "tier": "gold",
                 *       "territories": [
                 *         "dach"
                 *       ],
                 *       "products": [
                 *         "robots"
                 *       ],
                 *       "tags": [
                 *         "pilot"
                 *       ],
                 *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "routingWeight": 1,
                 *       "maxOpenLeads": 1,
                 *       "domain": "kaufgut.example",
                 *       "website": "https://www.alpine.example/",
                 *       "country": "DE",
                 *       "description": "Tell us what you are looking for.",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Alpine Systems",
                 *       "type": "reseller",
                 *       "tier": "gold",
                 *       "territories": [
                 *         "dach"
                 *       ],
                 *       "products": [
                 *         "robots"
                 *       ],
                 *       "tags": [
                 *         "pilot"
                 *       ],
                 *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "routingWeight": 1,
                 *       "maxOpenLeads": 1,
                 *       "domain": "kaufgut.example",
                 *       "website": "https://www.alpine.example/",
                 *       "country": "DE",
                 *       "description": "Tell us what you are looking for.",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "does_not_meet_requirements"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "agreement"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "contract_ended"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Alpine Systems",
                     *       "type": "reseller",
                     *       "status": "applied",
                     *       "statusReason": "inactive",
                     *       "statusNote": "No deal in two years.",
                     *       "statusChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "tier": "gold",
                     *       "territories": [
                     *         "dach"
                     *       ],
                     *       "products": [
                     *         "robots"
                     *       ],
                     *       "tags": [
                     *         "pilot"
                     *       ],
                     *       "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "routingWeight": 1,
                     *       "maxOpenLeads": 1,
                     *       "domain": "kaufgut.example",
                     *       "website": "https://www.alpine.example/",
                     *       "country": "DE",
                     *       "description": "Tell us what you are looking for.",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "kind": "staff",
                     *           "role": "admin",
                     *           "email": "mara@alpine.example",
                     *           "name": "Giulia Ferri",
                     *           "title": "Head of sales",
                     *           "phone": "+49 30 901820",
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "externalId": "OPP-1042",
                     *           "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["User"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "email": "giulia.ferri@alpine.example",
                 *       "name": "Mara Okafor",
                 *       "role": "admin",
                 *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "title": "Contact us",
                 *       "phone": "+49 30 901820",
                 *       "locale": "en",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Mara Okafor",
                 *       "email": "ada@kaufgut.example",
                 *       "role": "admin",
                 *       "title": "Contact us",
                 *       "phone": "+49 30 901820",
                 *       "locale": "en",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight.last_admin"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.last_admin"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "staff",
                     *       "role": "admin",
                     *       "email": "mara@alpine.example",
                     *       "name": "Giulia Ferri",
                     *       "title": "Head of sales",
                     *       "phone": "+49 30 901820",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "deactivatedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "forms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: "lead";
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
                    /**
                     * @example {
                     *       "key": "lead",
                     *       "noun": "lead",
                     *       "title": "Contact us",
                     *       "description": null,
                     *       "submitLabel": "Send",
                     *       "successMessage": "Thank you. We have received it.",
                     *       "fields": [
                     *         {
                     *           "name": "email",
                     *           "kind": "text",
                     *           "label": "Picking",
                     *           "help": null,
                     *           "placeholder": null,
                     *           "required": false,
                     *           "maxLength": null,
                     *           "min": null,
                     *           "max": null,
                     *           "pattern": null,
                     *           "options": [],
                     *           "autocomplete": "email",
                     *           "width": "full",
                     *           "visibleWhen": null
                     *         }
                     *       ],
                     *       "version": 7,
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                formKey: "lead";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Contact us",
                 *       "description": null,
                 *       "submitLabel": "Send",
                 *       "successMessage": "Thank you. We have received it.",
                 *       "fields": [
                 *         {
                 *           "name": "email",
                 *           "kind": "text",
                 *           "label": "Picking",
                 *           "help": null,
                 *           "placeholder": null,
                 *           "required": false,
                 *           "maxLength": null,
                 *           "min": null,
                 *           "max": null,
                 *           "pattern": null,
                 *           "options": [],
                 *           "autocomplete": "email",
                 *           "width": "full",
                 *           "visibleWhen": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FormPut"];
            };
        };
        responses: {
            /** @description Replace a form definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "lead",
                     *       "noun": "lead",
                     *       "title": "Contact us",
                     *       "description": null,
                     *       "submitLabel": "Send",
                     *       "successMessage": "Thank you. We have received it.",
                     *       "fields": [
                     *         {
                     *           "name": "email",
                     *           "kind": "text",
                     *           "label": "Picking",
                     *           "help": null,
                     *           "placeholder": null,
                     *           "required": false,
                     *           "maxLength": null,
                     *           "min": null,
                     *           "max": null,
                     *           "pattern": null,
                     *           "options": [],
                     *           "autocomplete": "email",
                     *           "width": "full",
                     *           "visibleWhen": null
                     *         }
                     *       ],
                     *       "version": 7,
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                formKey: "lead";
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
                    /**
                     * @example {
                     *       "ticket": "MTc2NDA2NjYwMA.k3Vb0mYx7Qe9",
                     *       "expiresAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FormTicket"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                formKey: "lead";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": {
                 *         "email": "ada@example.com"
                 *       },
                 *       "ticket": "MTc2NDA2NjYwMA.k3Vb0mYx7Qe9",
                 *       "source": {
                 *         "channel": "slack",
                 *         "pageUrl": "https://www.acme.example/contact",
                 *         "referrer": "https://www.search.example/",
                 *         "utm": {
                 *           "utm_source": "newsletter"
                 *         }
                 *       },
                 *       "website": "https://www.alpine.example/"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "kind": "lead",
                     *       "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FormReceipt"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.form_ticket_invalid.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "status": "new",
                     *           "form": "lead",
                     *           "name": "Ada Brandt",
                     *           "email": "ada@kaufgut.example",
                     *           "company": "Kaufgut",
                     *           "companyDomain": "kaufgut.example",
                     *           "phone": "+49 30 901820",
                     *           "country": "DE",
                     *           "values": {
                     *             "name": "Ada Brandt",
                     *             "email": "ada@kaufgut.example",
                     *             "company": "Kaufgut"
                     *           },
                     *           "source": {
                     *             "channel": "form",
                     *             "pageUrl": "https://www.acme.example/contact",
                     *             "referrer": "https://www.search.example/",
                     *             "utm": {
                     *               "utm_source": "newsletter"
                     *             }
                     *           },
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "partnerName": "Alpine Systems",
                     *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "externalId": "OPP-1042",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Lead"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "values": {
                 *         "email": "ada@example.com"
                 *       },
                 *       "source": {
                 *         "channel": "slack",
                 *         "pageUrl": "https://www.acme.example/contact",
                 *         "referrer": "https://www.search.example/",
                 *         "utm": {
                 *           "utm_source": "newsletter"
                 *         }
                 *       },
                 *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "status": "new",
                     *       "form": "lead",
                     *       "name": "Ada Brandt",
                     *       "email": "ada@kaufgut.example",
                     *       "company": "Kaufgut",
                     *       "companyDomain": "kaufgut.example",
                     *       "phone": "+49 30 901820",
                     *       "country": "DE",
                     *       "values": {
                     *         "name": "Ada Brandt",
                     *         "email": "ada@kaufgut.example",
                     *         "company": "Kaufgut"
                     *       },
                     *       "source": {
                     *         "channel": "form",
                     *         "pageUrl": "https://www.acme.example/contact",
                     *         "referrer": "https://www.search.example/",
                     *         "utm": {
                     *           "utm_source": "newsletter"
                     *         }
                     *       },
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "status": "new",
                     *       "form": "lead",
                     *       "name": "Ada Brandt",
                     *       "email": "ada@kaufgut.example",
                     *       "company": "Kaufgut",
                     *       "companyDomain": "kaufgut.example",
                     *       "phone": "+49 30 901820",
                     *       "country": "DE",
                     *       "values": {
                     *         "name": "Ada Brandt",
                     *         "email": "ada@kaufgut.example",
                     *         "company": "Kaufgut"
                     *       },
                     *       "source": {
                     *         "channel": "form",
                     *         "pageUrl": "https://www.acme.example/contact",
                     *         "referrer": "https://www.search.example/",
                     *         "utm": {
                     *           "utm_source": "newsletter"
                     *         }
                     *       },
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lead"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "stage": "prospecting",
                 *       "name": "Robots for Kaufgut",
                 *       "amount": {
                 *         "amount": 123400,
                 *         "currency": "EUR"
                 *       },
                 *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "spam",
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "status": "new",
                     *       "form": "lead",
                     *       "name": "Ada Brandt",
                     *       "email": "ada@kaufgut.example",
                     *       "company": "Kaufgut",
                     *       "companyDomain": "kaufgut.example",
                     *       "phone": "+49 30 901820",
                     *       "country": "DE",
                     *       "values": {
                     *         "name": "Ada Brandt",
                     *         "email": "ada@kaufgut.example",
                     *         "company": "Kaufgut"
                     *       },
                     *       "source": {
                     *         "channel": "form",
                     *         "pageUrl": "https://www.acme.example/contact",
                     *         "referrer": "https://www.search.example/",
                     *         "utm": {
                     *           "utm_source": "newsletter"
                     *         }
                     *       },
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                ownerId?: string;
                /** @description States of the registration, with commas. */
                status?: ("draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested")[];
                /** @description Whether the vendor owes an answer. */
                awaitingAnswer?: "true" | "false";
                /** @description A territory of the partner. */
                territory?: string;
                product?: string;
                /** @description In minor units, whatever the currency. */
                amountMin?: number;
                amountMax?: number;
                /** @description Created at or after this. */
                createdFrom?: string;
                /** @description Created before this. */
                createdBefore?: string;
                /** @description Expected to close at or after this. */
                closeFrom?: string;
                /** @description Expected to close before this. */
                closeBefore?: string;
                /** @description Protection ends at or after this. */
                protectedFrom?: string;
                /** @description Protection ends before this. */
                protectedBefore?: string;
                /** @description Every word must begin a word of the deal, its account, domain, values, comments or partner; for the vendor also of its notes. */
                q?: string;
                stage?: string;
                externalId?: string;
                /** @description A minus puts the largest first. `answerDueAt` is the order of the review queue. */
                sort?: "-createdAt" | "-stageChangedAt" | "-amount" | "amount" | "answerDueAt" | "protectedUntil" | "expectedCloseOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List deals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Robots for Kaufgut",
                     *           "accountName": "Kaufgut",
                     *           "accountDomain": "kaufgut.example",
                     *           "amount": {
                     *             "amount": 123400,
                     *             "currency": "EUR"
                     *           },
                     *           "stage": "prospecting",
                     *           "registrationStatus": "draft",
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "partnerName": "Alpine Systems",
                     *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "ownerName": "Giulia Ferri",
                     *           "product": "Robots",
                     *           "expectedCloseOn": "2026-12-31",
                     *           "closedAt": "2026-11-23T09:30:00.000Z",
                     *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *           "submittedAt": "2026-11-23T09:30:00.000Z",
                     *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *           "answerLeftSeconds": 1,
                     *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *           "decidedAt": "2026-11-23T09:30:00.000Z",
                     *           "decisionReason": "duplicate",
                     *           "decisionNote": "Well qualified.",
                     *           "question": "Which site is this for?",
                     *           "extensions": 1,
                     *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "externalId": "OPP-1042",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deal"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Warehouse robots for Acme",
                 *       "accountName": "Kaufgut",
                 *       "accountDomain": "kaufgut.example",
                 *       "amount": {
                 *         "amount": 123400,
                 *         "currency": "EUR"
                 *       },
                 *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "product": "Robots",
                 *       "expectedCloseOn": "2026-12-31",
                 *       "externalId": "OPP-1042",
                 *       "stage": "prospecting",
                 *       "draft": true,
                 *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.deal_conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "domain": "kaufgut.example"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "result": "clear",
                     *       "heldUntil": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DealCheckResult"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "deals.batch": {
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
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "op": "approve",
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "version": 7,
                 *           "protectionDays": 1,
                 *           "note": "First contact at the fair in Basel."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DealBatch"];
            };
        };
        responses: {
            /** @description Decide, move or assign up to 100 deals at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "status": 1,
                     *           "deal": {
                     *             "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "name": "Robots for Kaufgut",
                     *             "accountName": "Kaufgut",
                     *             "accountDomain": "kaufgut.example",
                     *             "amount": {
                     *               "amount": 123400,
                     *               "currency": "EUR"
                     *             },
                     *             "stage": "prospecting",
                     *             "registrationStatus": "draft",
                     *             "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "partnerName": "Alpine Systems",
                     *             "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "ownerName": "Giulia Ferri",
                     *             "product": "Robots",
                     *             "expectedCloseOn": "2026-12-31",
                     *             "closedAt": "2026-11-23T09:30:00.000Z",
                     *             "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *             "submittedAt": "2026-11-23T09:30:00.000Z",
                     *             "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *             "answerLeftSeconds": 1,
                     *             "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *             "decidedAt": "2026-11-23T09:30:00.000Z",
                     *             "decisionReason": "duplicate",
                     *             "decisionNote": "Well qualified.",
                     *             "question": "Which site is this for?",
                     *             "extensions": 1,
                     *             "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *             "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "externalId": "OPP-1042",
                     *             "version": 7,
                     *             "createdAt": "2026-11-23T09:30:00.000Z",
                     *             "updatedAt": "2026-11-23T09:30:00.000Z"
                     *           },
                     *           "problem": {
                     *             "title": "Contact us",
                     *             "status": 1,
                     *             "detail": "Enter an e-mail address.",
                     *             "code": "invalid_request"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealBatchResults"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "deals.board": {
        parameters: {
            query?: {
                partnerId?: string;
                ownerId?: string;
                /** @description States of the registration, with commas. */
                status?: ("draft" | "submitted" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired" | "extension_requested")[];
                /** @description Whether the vendor owes an answer. */
                awaitingAnswer?: "true" | "false";
                /** @description A territory of the partner. */
                territory?: string;
                product?: string;
                /** @description In minor units, whatever the currency. */
                amountMin?: number;
                amountMax?: number;
                /** @description Created at or after this. */
                createdFrom?: string;
                /** @description Created before this. */
                createdBefore?: string;
                /** @description Expected to close at or after this. */
                closeFrom?: string;
                /** @description Expected to close before this. */
                closeBefore?: string;
                /** @description Protection ends at or after this. */
                protectedFrom?: string;
                /** @description Protection ends before this. */
                protectedBefore?: string;
                /** @description Every word must begin a word of the deal, its account, domain, values, comments or partner; for the vendor also of its notes. */
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
                    /**
                     * @example {
                     *       "stages": [
                     *         {
                     *           "key": "prospecting",
                     *           "label": "Prospecting",
                     *           "kind": "open",
                     *           "probability": 1,
                     *           "count": 1,
                     *           "totals": [
                     *             {
                     *               "amount": 123400,
                     *               "currency": "EUR"
                     *             }
                     *           ],
                     *           "cards": [
                     *             {
                     *               "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *               "name": "Robots for Kaufgut",
                     *               "accountName": "Kaufgut",
                     *               "accountDomain": "kaufgut.example",
                     *               "amount": {
                     *                 "amount": 123400,
                     *                 "currency": "EUR"
                     *               },
                     *               "stage": "prospecting",
                     *               "registrationStatus": "draft",
                     *               "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *               "partnerName": "Alpine Systems",
                     *               "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *               "ownerName": "Giulia Ferri",
                     *               "product": "Robots",
                     *               "expectedCloseOn": "2026-12-31",
                     *               "closedAt": "2026-11-23T09:30:00.000Z",
                     *               "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *               "submittedAt": "2026-11-23T09:30:00.000Z",
                     *               "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *               "answerLeftSeconds": 1,
                     *               "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *               "decidedAt": "2026-11-23T09:30:00.000Z",
                     *               "decisionReason": "duplicate",
                     *               "decisionNote": "Well qualified.",
                     *               "question": "Which site is this for?",
                     *               "extensions": 1,
                     *               "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *               "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *               "externalId": "OPP-1042",
                     *               "version": 7,
                     *               "createdAt": "2026-11-23T09:30:00.000Z",
                     *               "updatedAt": "2026-11-23T09:30:00.000Z"
                     *             }
                     *           ],
                     *           "nextCursor": null
                     *         }
                     *       ],
                     *       "leads": {
                     *         "count": 1,
                     *         "cards": [
                     *           {
                     *             "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "status": "new",
                     *             "form": "lead",
                     *             "name": "Ada Brandt",
                     *             "email": "ada@kaufgut.example",
                     *             "company": "Kaufgut",
                     *             "companyDomain": "kaufgut.example",
                     *             "phone": "+49 30 901820",
                     *             "country": "DE",
                     *             "values": {
                     *               "name": "Ada Brandt",
                     *               "email": "ada@kaufgut.example",
                     *               "company": "Kaufgut"
                     *             },
                     *             "source": {
                     *               "channel": "form",
                     *               "pageUrl": "https://www.acme.example/contact",
                     *               "referrer": "https://www.search.example/",
                     *               "utm": {
                     *                 "utm_source": "newsletter"
                     *               }
                     *             },
                     *             "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "partnerName": "Alpine Systems",
                     *             "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "externalId": "OPP-1042",
                     *             "version": 7,
                     *             "createdAt": "2026-11-23T09:30:00.000Z",
                     *             "updatedAt": "2026-11-23T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "name": "Robots for Kaufgut",
                 *       "accountName": "Kaufgut",
                 *       "accountDomain": "kaufgut.example",
                 *       "amount": {
                 *         "amount": 123400,
                 *         "currency": "EUR"
                 *       },
                 *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "product": "Robots",
                 *       "expectedCloseOn": "2026-12-31",
                 *       "externalId": "OPP-1042"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.deal_conflict.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "stage": "prospecting",
                 *       "wonReason": "price",
                 *       "lostReason": "price",
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.deal_conflict.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.deal_conflict.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "question": "Which site is this for?"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "protectionDays": 1,
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.deal_conflict.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "duplicate",
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "reason": "The customer asked for two more weeks."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "days": 1,
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "note": "First contact at the fair in Basel."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "name": "Robots for Kaufgut",
                     *       "accountName": "Kaufgut",
                     *       "accountDomain": "kaufgut.example",
                     *       "amount": {
                     *         "amount": 123400,
                     *         "currency": "EUR"
                     *       },
                     *       "stage": "prospecting",
                     *       "registrationStatus": "draft",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "ownerName": "Giulia Ferri",
                     *       "product": "Robots",
                     *       "expectedCloseOn": "2026-12-31",
                     *       "closedAt": "2026-11-23T09:30:00.000Z",
                     *       "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *       "answerLeftSeconds": 1,
                     *       "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *       "decidedAt": "2026-11-23T09:30:00.000Z",
                     *       "decisionReason": "duplicate",
                     *       "decisionNote": "Well qualified.",
                     *       "question": "Which site is this for?",
                     *       "extensions": 1,
                     *       "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *       "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "externalId": "OPP-1042",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "deals.rivals": {
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
            /** @description See who else is after the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Robots for Kaufgut",
                     *           "accountName": "Kaufgut",
                     *           "accountDomain": "kaufgut.example",
                     *           "amount": {
                     *             "amount": 123400,
                     *             "currency": "EUR"
                     *           },
                     *           "stage": "prospecting",
                     *           "registrationStatus": "draft",
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "partnerName": "Alpine Systems",
                     *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "ownerName": "Giulia Ferri",
                     *           "product": "Robots",
                     *           "expectedCloseOn": "2026-12-31",
                     *           "closedAt": "2026-11-23T09:30:00.000Z",
                     *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *           "submittedAt": "2026-11-23T09:30:00.000Z",
                     *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                     *           "answerLeftSeconds": 1,
                     *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                     *           "decidedAt": "2026-11-23T09:30:00.000Z",
                     *           "decisionReason": "duplicate",
                     *           "decisionNote": "Well qualified.",
                     *           "question": "Which site is this for?",
                     *           "extensions": 1,
                     *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                     *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "externalId": "OPP-1042",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealList"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "change_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "command": "create",
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "actor": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "reason": "duplicate",
                     *           "note": "First contact at the fair in Basel.",
                     *           "occurredAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealHistory"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "stage": "prospecting",
                     *           "seconds": 1,
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StageTimes"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "registration",
                     *           "id": "change_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "occurredAt": "2026-11-23T09:30:00.000Z",
                     *           "actor": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "name": "Alpine Systems"
                     *           },
                     *           "command": "create",
                     *           "from": "draft",
                     *           "to": "draft",
                     *           "reason": "duplicate",
                     *           "note": "First contact at the fair in Basel."
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "receipt": "eyJhbGciOiJFZERTQSJ9.eyJkZWNpc2lvbiI6ImFwcHJvdmVkIn0.c2lnbmF0dXJl",
                     *       "claims": {
                     *         "vendor": {
                     *           "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Alpine Systems"
                     *         },
                     *         "partner": {
                     *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Alpine Systems"
                     *         },
                     *         "deal": {
                     *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Alpine Systems"
                     *         },
                     *         "domain": "kaufgut.example",
                     *         "decision": "approved",
                     *         "reason": "The customer asked for two more weeks.",
                     *         "decidedAt": "2026-11-23T09:30:00.000Z",
                     *         "protectedUntil": "2026-11-23T09:30:00.000Z",
                     *         "ruleVersion": 1,
                     *         "sequence": 1,
                     *         "previous": "Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI",
                     *         "audit": {
                     *           "sequence": 1,
                     *           "hash": "Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "audience": "shared",
                     *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "author": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "name": "Alpine Systems"
                     *           },
                     *           "body": "They want to see the robots in our hall first.",
                     *           "mentions": [
                     *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           ],
                     *           "editedAt": "2026-11-23T09:30:00.000Z",
                     *           "deletedAt": "2026-11-23T09:30:00.000Z",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "body": "The customer has moved the pilot to March.",
                 *       "mentions": [
                 *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       ],
                 *       "authorId": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "shared",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "shared",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "body": "The customer has moved the pilot to March.",
                 *       "mentions": [
                 *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "shared",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "body": "They want to see the robots in our hall first.",
                     *           "writtenAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemarkHistory"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "audience": "internal",
                     *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "author": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *             "name": "Alpine Systems"
                     *           },
                     *           "body": "They want to see the robots in our hall first.",
                     *           "mentions": [
                     *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           ],
                     *           "editedAt": "2026-11-23T09:30:00.000Z",
                     *           "deletedAt": "2026-11-23T09:30:00.000Z",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "body": "The customer has moved the pilot to March.",
                 *       "mentions": [
                 *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       ],
                 *       "authorId": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "internal",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "internal",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "body": "The customer has moved the pilot to March.",
                 *       "mentions": [
                 *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "audience": "internal",
                     *       "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "author": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "name": "Alpine Systems"
                     *       },
                     *       "body": "They want to see the robots in our hall first.",
                     *       "mentions": [
                     *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       ],
                     *       "editedAt": "2026-11-23T09:30:00.000Z",
                     *       "deletedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "body": "They want to see the robots in our hall first.",
                     *           "writtenAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemarkHistory"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: "draft" | "published" | "archived";
                key?: string;
                /** @description Finds names and companies that contain this text. */
                q?: string;
                mandatory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List courses by title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "key": "pricing-basics",
                     *           "title": "Contact us",
                     *           "status": "draft",
                     *           "audience": {
                     *             "partnerTypes": [],
                     *             "tiers": [],
                     *             "territories": [],
                     *             "tags": [],
                     *             "roles": []
                     *           },
                     *           "mandatory": true,
                     *           "selfEnrol": true,
                     *           "dueDays": 1,
                     *           "publishedNumber": 1,
                     *           "draftNumber": 1,
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Course"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.create": {
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
                /**
                 * @example {
                 *       "key": "pricing-basics",
                 *       "title": "Selling warehouse robots",
                 *       "language": "en",
                 *       "audience": {
                 *         "partnerTypes": [],
                 *         "tiers": [],
                 *         "territories": [],
                 *         "tags": [],
                 *         "roles": []
                 *       },
                 *       "mandatory": false,
                 *       "selfEnrol": true,
                 *       "dueDays": 1,
                 *       "content": {
                 *         "sections": [
                 *           {
                 *             "key": "pricing-basics",
                 *             "title": "Contact us",
                 *             "lessons": [
                 *               {
                 *                 "kind": "article",
                 *                 "key": "pricing-basics",
                 *                 "title": "Pricing basics",
                 *                 "minutes": null,
                 *                 "markdown": "## Why register\n\nAn approved deal is **protected**.",
                 *                 "completion": {
                 *                   "rule": "viewed"
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "translations": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CourseCreate"];
            };
        };
        responses: {
            /** @description Write a course */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.get": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the outline of a course */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "languages": [
                     *         null
                     *       ],
                     *       "minutes": 1,
                     *       "sections": [
                     *         {
                     *           "key": "picking",
                     *           "title": "Contact us",
                     *           "lessons": [
                     *             {
                     *               "key": "picking",
                     *               "title": "Contact us",
                     *               "kind": "article",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseOutline"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Selling warehouse robots",
                 *       "audience": {
                 *         "partnerTypes": [],
                 *         "tiers": [],
                 *         "territories": [],
                 *         "tags": [],
                 *         "roles": []
                 *       },
                 *       "mandatory": true,
                 *       "selfEnrol": true,
                 *       "dueDays": 1
                 *     }
                 */
                "application/json": components["schemas"]["CourseUpdate"];
            };
        };
        responses: {
            /** @description Change the settings of a course */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.putDraft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sections": [
                 *         {
                 *           "key": "pricing-basics",
                 *           "title": "Contact us",
                 *           "lessons": [
                 *             {
                 *               "kind": "article",
                 *               "key": "pricing-basics",
                 *               "title": "Pricing basics",
                 *               "minutes": null,
                 *               "markdown": "## Why register\n\nAn approved deal is **protected**.",
                 *               "completion": {
                 *                 "rule": "viewed"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "translations": {}
                 *     }
                 */
                "application/json": components["schemas"]["CourseContent"];
            };
        };
        responses: {
            /** @description Write the next version of a course */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "draft",
                     *       "change": "minor",
                     *       "content": {
                     *         "sections": [
                     *           {
                     *             "key": "pricing-basics",
                     *             "title": "Contact us",
                     *             "lessons": [
                     *               {
                     *                 "kind": "article",
                     *                 "key": "pricing-basics",
                     *                 "title": "Pricing basics",
                     *                 "minutes": null,
                     *                 "markdown": "## Why register\n\nAn approved deal is **protected**.",
                     *                 "completion": {
                     *                   "rule": "viewed"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "translations": {}
                     *       },
                     *       "delta": [
                     *         null
                     *       ],
                     *       "version": 7,
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "publishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseVersion"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.discardDraft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Throw the draft away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": "minor"
                 *     }
                 */
                "application/json": components["schemas"]["CoursePublish"];
            };
        };
        responses: {
            /** @description Publish the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a course off the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "key": "pricing-basics",
                     *       "title": "Contact us",
                     *       "status": "draft",
                     *       "audience": {
                     *         "partnerTypes": [],
                     *         "tiers": [],
                     *         "territories": [],
                     *         "tags": [],
                     *         "roles": []
                     *       },
                     *       "mandatory": true,
                     *       "selfEnrol": true,
                     *       "dueDays": 1,
                     *       "publishedNumber": 1,
                     *       "draftNumber": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the versions of a course, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "number": 1,
                     *           "status": "draft",
                     *           "change": "minor",
                     *           "content": {
                     *             "sections": [
                     *               {
                     *                 "key": "pricing-basics",
                     *                 "title": "Contact us",
                     *                 "lessons": [
                     *                   {
                     *                     "kind": "article",
                     *                     "key": "pricing-basics",
                     *                     "title": "Pricing basics",
                     *                     "minutes": null,
                     *                     "markdown": "## Why register\n\nAn approved deal is **protected**.",
                     *                     "completion": {
                     *                       "rule": "viewed"
                     *                     }
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "translations": {}
                     *           },
                     *           "delta": [
                     *             null
                     *           ],
                     *           "version": 7,
                     *           "updatedAt": "2026-11-23T09:30:00.000Z",
                     *           "publishedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseVersions"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.getVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a version of a course, answers included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "draft",
                     *       "change": "minor",
                     *       "content": {
                     *         "sections": [
                     *           {
                     *             "key": "pricing-basics",
                     *             "title": "Contact us",
                     *             "lessons": [
                     *               {
                     *                 "kind": "article",
                     *                 "key": "pricing-basics",
                     *                 "title": "Pricing basics",
                     *                 "minutes": null,
                     *                 "markdown": "## Why register\n\nAn approved deal is **protected**.",
                     *                 "completion": {
                     *                   "rule": "viewed"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "translations": {}
                     *       },
                     *       "delta": [
                     *         null
                     *       ],
                     *       "version": 7,
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "publishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseVersion"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                userId?: string;
                partnerId?: string;
                courseId?: string;
                status?: "assigned" | "in_progress" | "completed" | "withdrawn";
                /** @description Only those that are open and due by now. */
                overdue?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List who takes which course, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "number": 1,
                     *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "partnerName": "Alpine Systems",
                     *           "kind": "first",
                     *           "source": "assigned",
                     *           "status": "assigned",
                     *           "done": 1,
                     *           "total": 1,
                     *           "dueAt": "2026-11-23T09:30:00.000Z",
                     *           "startedAt": "2026-11-23T09:30:00.000Z",
                     *           "completedAt": "2026-11-23T09:30:00.000Z",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Enrolment"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.create": {
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
                /**
                 * @example {
                 *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "dueAt": "2026-11-23T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["EnrolmentCreate"];
            };
        };
        responses: {
            /** @description Take a course, or have somebody take it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "kind": "first",
                     *       "source": "assigned",
                     *       "status": "assigned",
                     *       "done": 1,
                     *       "total": 1,
                     *       "dueAt": "2026-11-23T09:30:00.000Z",
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "completedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "courses.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userIds": [
                 *         "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       ],
                 *       "dueAt": "2026-11-23T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["CourseAssign"];
            };
        };
        responses: {
            /** @description Assign a course to many people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enrolled": 1,
                     *       "more": true
                     *     }
                     */
                    "application/json": components["schemas"]["CourseAssigned"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an enrolment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "kind": "first",
                     *       "source": "assigned",
                     *       "status": "assigned",
                     *       "done": 1,
                     *       "total": 1,
                     *       "dueAt": "2026-11-23T09:30:00.000Z",
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "completedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.content": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what there is to learn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enrolment": {
                     *         "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "number": 1,
                     *         "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *         "partnerName": "Alpine Systems",
                     *         "kind": "first",
                     *         "source": "assigned",
                     *         "status": "assigned",
                     *         "done": 1,
                     *         "total": 1,
                     *         "dueAt": "2026-11-23T09:30:00.000Z",
                     *         "startedAt": "2026-11-23T09:30:00.000Z",
                     *         "completedAt": "2026-11-23T09:30:00.000Z",
                     *         "version": 7,
                     *         "createdAt": "2026-11-23T09:30:00.000Z",
                     *         "updatedAt": "2026-11-23T09:30:00.000Z"
                     *       },
                     *       "languages": [
                     *         null
                     *       ],
                     *       "sections": [
                     *         {
                     *           "key": "picking",
                     *           "title": "Contact us",
                     *           "lessons": [
                     *             {
                     *               "key": "picking",
                     *               "kind": "article",
                     *               "title": "Contact us",
                     *               "minutes": 1,
                     *               "asked": true,
                     *               "state": {
                     *                 "seconds": 1,
                     *                 "watchedSeconds": 1,
                     *                 "completedAt": "2026-11-23T09:30:00.000Z"
                     *               },
                     *               "url": "https://crm.example.com/hooks/openprm",
                     *               "durationSeconds": 1,
                     *               "captions": [
                     *                 {
                     *                   "language": "de",
                     *                   "label": "Picking",
                     *                   "url": "https://cdn.example.com/pricing.mp4"
                     *                 }
                     *               ],
                     *               "completion": {
                     *                 "seconds": 1,
                     *                 "share": 1
                     *               },
                     *               "quiz": {
                     *                 "questions": 1,
                     *                 "passMark": 1,
                     *                 "attempts": 1,
                     *                 "timeLimitSeconds": 1
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentContent"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.reportLesson": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                enrolmentId: string;
                lessonKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "watched": [
                 *         []
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LessonReport"];
            };
        };
        responses: {
            /** @description Say that a lesson is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seconds": 1,
                     *       "watchedSeconds": 1,
                     *       "completedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LessonState"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "enrolments.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a person out of a course */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "partnerName": "Alpine Systems",
                     *       "kind": "first",
                     *       "source": "assigned",
                     *       "status": "assigned",
                     *       "done": 1,
                     *       "total": 1,
                     *       "dueAt": "2026-11-23T09:30:00.000Z",
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "completedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "quizzes.start": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                enrolmentId: string;
                lessonKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin a quiz, or go on with it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "open",
                     *       "questions": [
                     *         {
                     *           "key": "picking",
                     *           "kind": "single",
                     *           "points": 1,
                     *           "options": [
                     *             {
                     *               "key": "picking"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "answers": {
                     *         "what-is-protected": "a-named-account"
                     *       },
                     *       "score": 1,
                     *       "passMark": 1,
                     *       "attemptsLeft": 1,
                     *       "results": [
                     *         {
                     *           "key": "picking",
                     *           "correct": true,
                     *           "points": 1,
                     *           "right": "a-named-account"
                     *         }
                     *       ],
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "endsAt": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "quizzes.get": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: never;
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an attempt at a quiz */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "open",
                     *       "questions": [
                     *         {
                     *           "key": "picking",
                     *           "kind": "single",
                     *           "points": 1,
                     *           "options": [
                     *             {
                     *               "key": "picking"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "answers": {
                     *         "what-is-protected": "a-named-account"
                     *       },
                     *       "score": 1,
                     *       "passMark": 1,
                     *       "attemptsLeft": 1,
                     *       "results": [
                     *         {
                     *           "key": "picking",
                     *           "correct": true,
                     *           "points": 1,
                     *           "right": "a-named-account"
                     *         }
                     *       ],
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "endsAt": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "quizzes.answer": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "what-is-protected": "a-named-account"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QuizAnswers"];
            };
        };
        responses: {
            /** @description Keep answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "open",
                     *       "questions": [
                     *         {
                     *           "key": "picking",
                     *           "kind": "single",
                     *           "points": 1,
                     *           "options": [
                     *             {
                     *               "key": "picking"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "answers": {
                     *         "what-is-protected": "a-named-account"
                     *       },
                     *       "score": 1,
                     *       "passMark": 1,
                     *       "attemptsLeft": 1,
                     *       "results": [
                     *         {
                     *           "key": "picking",
                     *           "correct": true,
                     *           "points": 1,
                     *           "right": "a-named-account"
                     *         }
                     *       ],
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "endsAt": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "quizzes.submit": {
        parameters: {
            query?: {
                /** @description Texts in this language where there are any. */
                locale?: string;
            };
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
            };
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "what-is-protected": "a-named-account"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QuizSubmit"];
            };
        };
        responses: {
            /** @description Hand an attempt in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "number": 1,
                     *       "status": "open",
                     *       "questions": [
                     *         {
                     *           "key": "picking",
                     *           "kind": "single",
                     *           "points": 1,
                     *           "options": [
                     *             {
                     *               "key": "picking"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "answers": {
                     *         "what-is-protected": "a-named-account"
                     *       },
                     *       "score": 1,
                     *       "passMark": 1,
                     *       "attemptsLeft": 1,
                     *       "results": [
                     *         {
                     *           "key": "picking",
                     *           "correct": true,
                     *           "points": 1,
                     *           "right": "a-named-account"
                     *         }
                     *       ],
                     *       "startedAt": "2026-11-23T09:30:00.000Z",
                     *       "endsAt": "2026-11-23T09:30:00.000Z",
                     *       "submittedAt": "2026-11-23T09:30:00.000Z",
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "quizzes.statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                lessonKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See how a quiz goes, question by question */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "passed": 1,
                     *       "averageScore": 1,
                     *       "questions": [
                     *         {
                     *           "key": "picking",
                     *           "asked": 1,
                     *           "right": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuizStatistics"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "partners" | "users" | "deals";
                status?: "waiting" | "running" | "finished" | "cancelled" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List imports, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "kind": "partners",
                     *           "dryRun": true,
                     *           "status": "waiting",
                     *           "processed": 1,
                     *           "created": 1,
                     *           "updated": 1,
                     *           "unchanged": 1,
                     *           "rejected": 1,
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "finishedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "kind": "partners",
                 *       "dryRun": false,
                 *       "mapping": {
                 *         "file": {},
                 *         "source": "crm-export",
                 *         "externalId": {
                 *           "column": "Opportunity"
                 *         },
                 *         "name": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "template": "{product} for {account}",
                 *           "fallback": "Unnamed opportunity",
                 *           "value": "picking"
                 *         },
                 *         "type": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "value": "picking"
                 *         },
                 *         "status": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "value": "picking"
                 *         },
                 *         "tier": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "value": "picking"
                 *         },
                 *         "territories": {
                 *           "column": "Opportunity",
                 *           "separator": ";",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "create": false
                 *         },
                 *         "products": {
                 *           "column": "Opportunity",
                 *           "separator": ";",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "create": false
                 *         },
                 *         "tags": {
                 *           "column": "Opportunity",
                 *           "separator": ";",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           }
                 *         },
                 *         "channelManager": {
                 *           "column": "Opportunity",
                 *           "by": "email"
                 *         },
                 *         "parent": {
                 *           "column": "Opportunity",
                 *           "by": "name",
                 *           "create": {
                 *             "type": "gold",
                 *             "status": "applied"
                 *           }
                 *         },
                 *         "routingWeight": {
                 *           "column": "Opportunity"
                 *         },
                 *         "maxOpenLeads": {
                 *           "column": "Opportunity"
                 *         },
                 *         "domain": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "template": "{product} for {account}",
                 *           "fallback": "Unnamed opportunity",
                 *           "value": "picking"
                 *         },
                 *         "website": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "template": "{product} for {account}",
                 *           "fallback": "Unnamed opportunity",
                 *           "value": "picking"
                 *         },
                 *         "country": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "template": "{product} for {account}",
                 *           "fallback": "Unnamed opportunity",
                 *           "value": "picking"
                 *         },
                 *         "description": {
                 *           "column": "Opportunity",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "template": "{product} for {account}",
                 *           "fallback": "Unnamed opportunity",
                 *           "value": "picking"
                 *         }
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "partners",
                     *       "dryRun": true,
                     *       "status": "waiting",
                     *       "processed": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "rejected": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "finishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "partners",
                     *       "dryRun": true,
                     *       "status": "waiting",
                     *       "processed": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "rejected": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "finishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example Opportunity,Account,Product,Stage
                 *     OPP-1042,Kaufgut,Robots,Won
                 */
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
                    /**
                     * @example {
                     *       "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "partners",
                     *       "dryRun": true,
                     *       "status": "waiting",
                     *       "processed": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "rejected": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "finishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.conflict.invalid_transition"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "imports.rows": {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                outcome?: "created" | "updated" | "unchanged" | "rejected";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "row": 1,
                     *           "outcome": "created",
                     *           "key": "picking",
                     *           "changes": [
                     *             null
                     *           ],
                     *           "reason": "The customer asked for two more weeks."
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ImportRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "imports.rejections": {
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
            /** @description Download the rejected rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "imports.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request safe for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag you read; 412 when it has changed since. */
                "If-Match"?: string;
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
                    /**
                     * @example {
                     *       "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "kind": "partners",
                     *       "dryRun": true,
                     *       "status": "waiting",
                     *       "processed": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "rejected": 1,
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "finishedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description Sequence to continue behind. */
                after?: number;
                /** @description Event types with commas. */
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "sequence": 1,
                     *           "type": "lead.created",
                     *           "occurredAt": "2026-11-23T09:30:00.000Z",
                     *           "subject": {
                     *             "kind": "deal",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "actor": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "data": {}
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "events.stream": {
        parameters: {
            query?: {
                /** @description Sequence to continue behind. */
                after?: number;
                /** @description Event types with commas. */
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
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
                    /**
                     * @example {
                     *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "sequence": 1,
                     *       "type": "lead.created",
                     *       "occurredAt": "2026-11-23T09:30:00.000Z",
                     *       "subject": {
                     *         "kind": "deal",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "actor": {
                     *         "kind": "key",
                     *         "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *       },
                     *       "data": {}
                     *     }
                     */
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                types?: ("lead.created" | "lead.converted" | "lead.disqualified" | "deal.created" | "deal.updated" | "deal.moved" | "deal.submitted" | "deal.review_started" | "deal.returned" | "deal.approved" | "deal.rejected" | "deal.withdrawn" | "deal.expired" | "deal.extension_requested" | "deal.extension_granted" | "deal.extension_declined" | "deal.protection_ending" | "deal.answer_late" | "deal.comment_added" | "deal.comment_edited" | "deal.comment_deleted" | "deal.note_added" | "deal.note_edited" | "deal.note_deleted" | "vendor.updated" | "partner.created" | "partner.updated" | "user.created" | "partner.approved" | "partner.rejected" | "partner.invited" | "partner.activated" | "partner.suspended" | "partner.reinstated" | "partner.ended" | "user.updated" | "user.deactivated" | "user.reactivated" | "key.created" | "key.updated" | "key.rotated" | "key.revoked" | "form.updated" | "course.created" | "course.updated" | "course.published" | "course.archived" | "enrolment.created" | "enrolment.started" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.due_soon" | "enrolment.overdue" | "lesson.completed" | "quiz.passed" | "quiz.failed" | "import.progressed" | "import.finished" | "webhook.created" | "webhook.updated" | "webhook.disabled" | "webhook.deleted")[];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "sequence": 1,
                     *           "type": "lead.created",
                     *           "occurredAt": "2026-11-23T09:30:00.000Z",
                     *           "subject": {
                     *             "kind": "deal",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "actor": {
                     *             "kind": "key",
                     *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                     *           },
                     *           "data": {},
                     *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "requestId": "req_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "operation": "deals.approve",
                     *           "previous": "Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI",
                     *           "hash": "Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "head": "eyJhbGciOiJFZERTQSJ9.eyJzZXF1ZW5jZSI6NDJ9.c2lnbmF0dXJl",
                     *       "claims": {
                     *         "sequence": 1,
                     *         "hash": "Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI",
                     *         "vendor": {
                     *           "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "name": "Alpine Systems"
                     *         },
                     *         "at": "2026-11-23T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditHead"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "url": "https://example.com/hooks/openprm",
                     *           "description": "Tell us what you are looking for.",
                     *           "types": [
                     *             "lead.created",
                     *             "deal.moved"
                     *           ],
                     *           "enabled": true,
                     *           "disabledReason": "manual",
                     *           "version": 7,
                     *           "createdAt": "2026-11-23T09:30:00.000Z",
                     *           "updatedAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "url": "https://example.com/hooks/openprm",
                 *       "description": "Keeps our CRM up to date",
                 *       "types": [
                 *         "lead.created",
                 *         "deal.moved"
                 *       ],
                 *       "enabled": true
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "url": "https://example.com/hooks/openprm",
                     *       "description": "Tell us what you are looking for.",
                     *       "types": [
                     *         "lead.created",
                     *         "deal.moved"
                     *       ],
                     *       "enabled": true,
                     *       "disabledReason": "manual",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            409: components["responses"]["409.conflict.idempotency_in_flight"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "url": "https://example.com/hooks/openprm",
                     *       "description": "Tell us what you are looking for.",
                     *       "types": [
                     *         "lead.created",
                     *         "deal.moved"
                     *       ],
                     *       "enabled": true,
                     *       "disabledReason": "manual",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "url": "https://example.com/hooks/openprm",
                     *       "description": "Tell us what you are looking for.",
                     *       "types": [
                     *         "lead.created",
                     *         "deal.moved"
                     *       ],
                     *       "enabled": true,
                     *       "disabledReason": "manual",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                /**
                 * @example {
                 *       "url": "https://example.com/hooks/openprm",
                 *       "description": "Keeps our CRM up to date",
                 *       "types": [
                 *         "lead.created",
                 *         "deal.moved"
                 *       ],
                 *       "enabled": true
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "url": "https://example.com/hooks/openprm",
                     *       "description": "Tell us what you are looking for.",
                     *       "types": [
                     *         "lead.created",
                     *         "deal.moved"
                     *       ],
                     *       "enabled": true,
                     *       "disabledReason": "manual",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused.validation_failed"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "url": "https://example.com/hooks/openprm",
                     *       "description": "Tell us what you are looking for.",
                     *       "types": [
                     *         "lead.created",
                     *         "deal.moved"
                     *       ],
                     *       "enabled": true,
                     *       "disabledReason": "manual",
                     *       "version": 7,
                     *       "createdAt": "2026-11-23T09:30:00.000Z",
                     *       "updatedAt": "2026-11-23T09:30:00.000Z",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight"];
            412: components["responses"]["412.precondition_failed"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "delivery_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "webhookId": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "eventId": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "type": "lead.created",
                     *       "status": "pending",
                     *       "attempts": 1,
                     *       "responseStatus": 1,
                     *       "error": "http_status",
                     *       "durationMs": 1,
                     *       "lastAttemptAt": "2026-11-23T09:30:00.000Z",
                     *       "nextAttemptAt": "2026-11-23T09:30:00.000Z",
                     *       "deliveredAt": "2026-11-23T09:30:00.000Z",
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "delivery_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "webhookId": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "eventId": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *           "type": "lead.created",
                     *           "status": "pending",
                     *           "attempts": 1,
                     *           "responseStatus": 1,
                     *           "error": "http_status",
                     *           "durationMs": 1,
                     *           "lastAttemptAt": "2026-11-23T09:30:00.000Z",
                     *           "nextAttemptAt": "2026-11-23T09:30:00.000Z",
                     *           "deliveredAt": "2026-11-23T09:30:00.000Z",
                     *           "createdAt": "2026-11-23T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["400.cursor_invalid.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
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
                    /**
                     * @example {
                     *       "id": "delivery_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "webhookId": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "eventId": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                     *       "type": "lead.created",
                     *       "status": "pending",
                     *       "attempts": 1,
                     *       "responseStatus": 1,
                     *       "error": "http_status",
                     *       "durationMs": 1,
                     *       "lastAttemptAt": "2026-11-23T09:30:00.000Z",
                     *       "nextAttemptAt": "2026-11-23T09:30:00.000Z",
                     *       "deliveredAt": "2026-11-23T09:30:00.000Z",
                     *       "createdAt": "2026-11-23T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["400.invalid_request"];
            401: components["responses"]["401.token_expired.unauthenticated"];
            403: components["responses"]["403.forbidden.missing_scope.origin_not_allowed"];
            404: components["responses"]["404.not_found"];
            409: components["responses"]["409.idempotency_in_flight.invalid_transition"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.rate_limited"];
            500: components["responses"]["500.internal_error"];
            503: components["responses"]["503.unavailable"];
        };
    };
    "webhook.lead.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.lead.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "lead": {
                 *           "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "status": "new",
                 *           "form": "lead",
                 *           "name": "Ada Brandt",
                 *           "email": "ada@kaufgut.example",
                 *           "company": "Kaufgut",
                 *           "companyDomain": "kaufgut.example",
                 *           "phone": "+49 30 901820",
                 *           "country": "DE",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "source": {
                 *             "channel": "form",
                 *             "pageUrl": "https://www.acme.example/contact",
                 *             "referrer": "https://www.search.example/",
                 *             "utm": {
                 *               "utm_source": "newsletter"
                 *             }
                 *           },
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.lead.converted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.lead.converted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "lead": {
                 *           "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "status": "new",
                 *           "form": "lead",
                 *           "name": "Ada Brandt",
                 *           "email": "ada@kaufgut.example",
                 *           "company": "Kaufgut",
                 *           "companyDomain": "kaufgut.example",
                 *           "phone": "+49 30 901820",
                 *           "country": "DE",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "source": {
                 *             "channel": "form",
                 *             "pageUrl": "https://www.acme.example/contact",
                 *             "referrer": "https://www.search.example/",
                 *             "utm": {
                 *               "utm_source": "newsletter"
                 *             }
                 *           },
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.lead.disqualified": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.lead.disqualified.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "lead": {
                 *           "id": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "status": "new",
                 *           "form": "lead",
                 *           "name": "Ada Brandt",
                 *           "email": "ada@kaufgut.example",
                 *           "company": "Kaufgut",
                 *           "companyDomain": "kaufgut.example",
                 *           "phone": "+49 30 901820",
                 *           "country": "DE",
                 *           "values": {
                 *             "name": "Ada Brandt",
                 *             "email": "ada@kaufgut.example",
                 *             "company": "Kaufgut"
                 *           },
                 *           "source": {
                 *             "channel": "form",
                 *             "pageUrl": "https://www.acme.example/contact",
                 *             "referrer": "https://www.search.example/",
                 *             "utm": {
                 *               "utm_source": "newsletter"
                 *             }
                 *           },
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "reason": "spam"
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.moved": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.moved.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "fromStage": "prospecting",
                 *         "toStage": "won"
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.submitted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.submitted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.review_started": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.review_started.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.returned": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.returned.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.approved": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.approved.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.rejected": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.rejected.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.withdrawn": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.withdrawn.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.expired": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.expired.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.extension_requested": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.extension_requested.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.extension_granted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.extension_granted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.extension_declined": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.extension_declined.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.protection_ending": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.protection_ending.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.answer_late": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.answer_late.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "rule": "escalate"
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.comment_added": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.comment_added.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "comment": {
                 *           "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "shared",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.comment_edited": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.comment_edited.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "comment": {
                 *           "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "shared",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.comment_deleted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.comment_deleted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "comment": {
                 *           "id": "comment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "shared",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.note_added": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.note_added.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "note": {
                 *           "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "internal",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.note_edited": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.note_edited.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "note": {
                 *           "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "internal",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.deal.note_deleted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.deal.note_deleted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "deal": {
                 *           "id": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Robots for Kaufgut",
                 *           "accountName": "Kaufgut",
                 *           "accountDomain": "kaufgut.example",
                 *           "amount": {
                 *             "amount": 123400,
                 *             "currency": "EUR"
                 *           },
                 *           "stage": "prospecting",
                 *           "registrationStatus": "draft",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "ownerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "ownerName": "Giulia Ferri",
                 *           "product": "Robots",
                 *           "expectedCloseOn": "2026-12-31",
                 *           "closedAt": "2026-11-23T09:30:00.000Z",
                 *           "protectedUntil": "2026-11-23T09:30:00.000Z",
                 *           "submittedAt": "2026-11-23T09:30:00.000Z",
                 *           "answerDueAt": "2026-11-23T09:30:00.000Z",
                 *           "answerLeftSeconds": 1,
                 *           "escalatedAt": "2026-11-23T09:30:00.000Z",
                 *           "decidedAt": "2026-11-23T09:30:00.000Z",
                 *           "decisionReason": "duplicate",
                 *           "decisionNote": "Well qualified.",
                 *           "question": "Which site is this for?",
                 *           "extensions": 1,
                 *           "stageChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "leadId": "lead_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         },
                 *         "note": {
                 *           "id": "note_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "audience": "internal",
                 *           "dealId": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "author": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *             "name": "Alpine Systems"
                 *           },
                 *           "body": "They want to see the robots in our hall first.",
                 *           "mentions": [
                 *             "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           ],
                 *           "editedAt": "2026-11-23T09:30:00.000Z",
                 *           "deletedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.vendor.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.vendor.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "vendor": {
                 *           "id": "vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Acme Robots",
                 *           "slug": "acme-robots",
                 *           "locale": "en",
                 *           "currency": "EUR",
                 *           "stages": [
                 *             {
                 *               "key": "prospecting",
                 *               "label": "Prospecting",
                 *               "kind": "open",
                 *               "probability": 1
                 *             }
                 *           ],
                 *           "partnerTypes": [
                 *             {
                 *               "key": "gold",
                 *               "label": "Gold"
                 *             }
                 *           ],
                 *           "tiers": [
                 *             {
                 *               "key": "gold",
                 *               "label": "Gold",
                 *               "rank": 1
                 *             }
                 *           ],
                 *           "territories": [
                 *             {
                 *               "key": "gold",
                 *               "label": "Gold",
                 *               "countries": [
                 *                 "DE"
                 *               ]
                 *             }
                 *           ],
                 *           "products": [
                 *             {
                 *               "key": "gold",
                 *               "label": "Gold"
                 *             }
                 *           ],
                 *           "branding": {
                 *             "logoUrl": "https://northwind.example/logo.svg",
                 *             "accentColor": "#0f766e"
                 *           },
                 *           "programme": {
                 *             "protectionDays": 1,
                 *             "reminderDaysBefore": 1,
                 *             "answerWithinHours": 1,
                 *             "timeZone": "Europe/Berlin",
                 *             "workingHours": {
                 *               "monday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "tuesday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "wednesday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "thursday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "friday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "saturday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ],
                 *               "sunday": [
                 *                 {
                 *                   "from": "09:00",
                 *                   "to": "17:00"
                 *                 }
                 *               ]
                 *             },
                 *             "holidays": [
                 *               "2026-12-31"
                 *             ],
                 *             "whenLate": "escalate",
                 *             "extensionDays": 1,
                 *             "maxExtensions": 1,
                 *             "holdMinutes": 1,
                 *             "wonReasons": [
                 *               {
                 *                 "key": "gold",
                 *                 "label": "Picking"
                 *               }
                 *             ],
                 *             "lostReasons": [
                 *               {
                 *                 "key": "gold",
                 *                 "label": "Picking"
                 *               }
                 *             ],
                 *             "reasonRequired": [
                 *               "won"
                 *             ]
                 *           },
                 *           "sandbox": true,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.user.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.user.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "user": {
                 *           "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "staff",
                 *           "role": "admin",
                 *           "email": "mara@alpine.example",
                 *           "name": "Giulia Ferri",
                 *           "title": "Head of sales",
                 *           "phone": "+49 30 901820",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "deactivatedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.approved": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.approved.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.rejected": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.rejected.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.invited": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.invited.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.activated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.activated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.suspended": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.suspended.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.reinstated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.reinstated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.partner.ended": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.partner.ended.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "partner": {
                 *           "id": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "name": "Alpine Systems",
                 *           "type": "reseller",
                 *           "status": "applied",
                 *           "statusReason": "inactive",
                 *           "statusNote": "No deal in two years.",
                 *           "statusChangedAt": "2026-11-23T09:30:00.000Z",
                 *           "tier": "gold",
                 *           "territories": [
                 *             "dach"
                 *           ],
                 *           "products": [
                 *             "robots"
                 *           ],
                 *           "tags": [
                 *             "pilot"
                 *           ],
                 *           "channelManagerId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "parentId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "routingWeight": 1,
                 *           "maxOpenLeads": 1,
                 *           "domain": "kaufgut.example",
                 *           "website": "https://www.alpine.example/",
                 *           "country": "DE",
                 *           "description": "Tell us what you are looking for.",
                 *           "externalId": "OPP-1042",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.user.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.user.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "user": {
                 *           "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "staff",
                 *           "role": "admin",
                 *           "email": "mara@alpine.example",
                 *           "name": "Giulia Ferri",
                 *           "title": "Head of sales",
                 *           "phone": "+49 30 901820",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "deactivatedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.user.deactivated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.user.deactivated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "user": {
                 *           "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "staff",
                 *           "role": "admin",
                 *           "email": "mara@alpine.example",
                 *           "name": "Giulia Ferri",
                 *           "title": "Head of sales",
                 *           "phone": "+49 30 901820",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "deactivatedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.user.reactivated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.user.reactivated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "user": {
                 *           "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "staff",
                 *           "role": "admin",
                 *           "email": "mara@alpine.example",
                 *           "name": "Giulia Ferri",
                 *           "title": "Head of sales",
                 *           "phone": "+49 30 901820",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "externalId": "OPP-1042",
                 *           "deactivatedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.key.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.key.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "key": {
                 *           "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "secret",
                 *           "name": "Web shop backend",
                 *           "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                 *           "scopes": [
                 *             "vendor:read"
                 *           ],
                 *           "origins": [
                 *             "https://partners.example.com"
                 *           ],
                 *           "createdBy": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           },
                 *           "lastUsedAt": "2026-11-23T09:30:00.000Z",
                 *           "expiresAt": "2026-11-23T09:30:00.000Z",
                 *           "revokedAt": "2026-11-23T09:30:00.000Z",
                 *           "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.key.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.key.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "key": {
                 *           "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "secret",
                 *           "name": "Web shop backend",
                 *           "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                 *           "scopes": [
                 *             "vendor:read"
                 *           ],
                 *           "origins": [
                 *             "https://partners.example.com"
                 *           ],
                 *           "createdBy": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           },
                 *           "lastUsedAt": "2026-11-23T09:30:00.000Z",
                 *           "expiresAt": "2026-11-23T09:30:00.000Z",
                 *           "revokedAt": "2026-11-23T09:30:00.000Z",
                 *           "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.key.rotated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.key.rotated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "key": {
                 *           "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "secret",
                 *           "name": "Web shop backend",
                 *           "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                 *           "scopes": [
                 *             "vendor:read"
                 *           ],
                 *           "origins": [
                 *             "https://partners.example.com"
                 *           ],
                 *           "createdBy": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           },
                 *           "lastUsedAt": "2026-11-23T09:30:00.000Z",
                 *           "expiresAt": "2026-11-23T09:30:00.000Z",
                 *           "revokedAt": "2026-11-23T09:30:00.000Z",
                 *           "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.key.revoked": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.key.revoked.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "key": {
                 *           "id": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "secret",
                 *           "name": "Web shop backend",
                 *           "token": "prm_et_01kb0v4e9me5h9x2q8r3t6w7yz_example",
                 *           "scopes": [
                 *             "vendor:read"
                 *           ],
                 *           "origins": [
                 *             "https://partners.example.com"
                 *           ],
                 *           "createdBy": {
                 *             "kind": "key",
                 *             "id": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *           },
                 *           "lastUsedAt": "2026-11-23T09:30:00.000Z",
                 *           "expiresAt": "2026-11-23T09:30:00.000Z",
                 *           "revokedAt": "2026-11-23T09:30:00.000Z",
                 *           "replacedBy": "key_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.form.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.form.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "form": {
                 *           "key": "lead",
                 *           "noun": "lead",
                 *           "title": "Contact us",
                 *           "description": null,
                 *           "submitLabel": "Send",
                 *           "successMessage": "Thank you. We have received it.",
                 *           "fields": [
                 *             {
                 *               "name": "email",
                 *               "kind": "text",
                 *               "label": "Picking",
                 *               "help": null,
                 *               "placeholder": null,
                 *               "required": false,
                 *               "maxLength": null,
                 *               "min": null,
                 *               "max": null,
                 *               "pattern": null,
                 *               "options": [],
                 *               "autocomplete": "email",
                 *               "width": "full",
                 *               "visibleWhen": null
                 *             }
                 *           ],
                 *           "version": 7,
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.course.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.course.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "course": {
                 *           "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "key": "pricing-basics",
                 *           "title": "Contact us",
                 *           "status": "draft",
                 *           "audience": {
                 *             "partnerTypes": [],
                 *             "tiers": [],
                 *             "territories": [],
                 *             "tags": [],
                 *             "roles": []
                 *           },
                 *           "mandatory": true,
                 *           "selfEnrol": true,
                 *           "dueDays": 1,
                 *           "publishedNumber": 1,
                 *           "draftNumber": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.course.created.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        course: components["schemas"]["Course"];
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
    "webhook.course.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.course.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "course": {
                 *           "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "key": "pricing-basics",
                 *           "title": "Contact us",
                 *           "status": "draft",
                 *           "audience": {
                 *             "partnerTypes": [],
                 *             "tiers": [],
                 *             "territories": [],
                 *             "tags": [],
                 *             "roles": []
                 *           },
                 *           "mandatory": true,
                 *           "selfEnrol": true,
                 *           "dueDays": 1,
                 *           "publishedNumber": 1,
                 *           "draftNumber": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.course.updated.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        course: components["schemas"]["Course"];
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
    "webhook.course.published": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.course.published.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "course": {
                 *           "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "key": "pricing-basics",
                 *           "title": "Contact us",
                 *           "status": "draft",
                 *           "audience": {
                 *             "partnerTypes": [],
                 *             "tiers": [],
                 *             "territories": [],
                 *             "tags": [],
                 *             "roles": []
                 *           },
                 *           "mandatory": true,
                 *           "selfEnrol": true,
                 *           "dueDays": 1,
                 *           "publishedNumber": 1,
                 *           "draftNumber": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.course.published.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        course: components["schemas"]["Course"];
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
    "webhook.course.archived": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.course.archived.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "course": {
                 *           "id": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "key": "pricing-basics",
                 *           "title": "Contact us",
                 *           "status": "draft",
                 *           "audience": {
                 *             "partnerTypes": [],
                 *             "tiers": [],
                 *             "territories": [],
                 *             "tags": [],
                 *             "roles": []
                 *           },
                 *           "mandatory": true,
                 *           "selfEnrol": true,
                 *           "dueDays": 1,
                 *           "publishedNumber": 1,
                 *           "draftNumber": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.course.archived.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        course: components["schemas"]["Course"];
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
    "webhook.enrolment.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.created.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.enrolment.started": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.started.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.started.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.enrolment.completed": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.completed.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.completed.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.enrolment.withdrawn": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.withdrawn.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.withdrawn.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.enrolment.due_soon": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.due_soon.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.due_soon.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.enrolment.overdue": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.enrolment.overdue.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolment": {
                 *           "id": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "number": 1,
                 *           "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerId": "partner_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "partnerName": "Alpine Systems",
                 *           "kind": "first",
                 *           "source": "assigned",
                 *           "status": "assigned",
                 *           "done": 1,
                 *           "total": 1,
                 *           "dueAt": "2026-11-23T09:30:00.000Z",
                 *           "startedAt": "2026-11-23T09:30:00.000Z",
                 *           "completedAt": "2026-11-23T09:30:00.000Z",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.enrolment.overdue.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        enrolment: components["schemas"]["Enrolment"];
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
    "webhook.lesson.completed": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.lesson.completed.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz"
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.lesson.completed.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        /** @example enrolment_01kb0v4e9me5h9x2q8r3t6w7yz */
                        enrolmentId: string;
                        /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
                        courseId: string;
                        /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
                        userId: string;
                        lesson: string;
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
    "webhook.quiz.passed": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.quiz.passed.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "attemptId": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "number": 1,
                 *         "score": 1
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.quiz.passed.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        /** @example enrolment_01kb0v4e9me5h9x2q8r3t6w7yz */
                        enrolmentId: string;
                        /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
                        courseId: string;
                        /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
                        userId: string;
                        lesson: string;
                        /** @example attempt_01kb0v4e9me5h9x2q8r3t6w7yz */
                        attemptId: string;
                        number: number;
                        score: number;
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
    "webhook.quiz.failed": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.quiz.failed.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "enrolmentId": "enrolment_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "courseId": "course_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "userId": "user_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "attemptId": "attempt_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *         "number": 1,
                 *         "score": 1
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
                    type: "prm.quiz.failed.v1";
                    /**
                     * @description Place in the event log. Deliveries may arrive in another order.
                     * @example 42
                     */
                    sequence: string;
                    data: {
                        /** @example enrolment_01kb0v4e9me5h9x2q8r3t6w7yz */
                        enrolmentId: string;
                        /** @example course_01kb0v4e9me5h9x2q8r3t6w7yz */
                        courseId: string;
                        /** @example user_01kb0v4e9me5h9x2q8r3t6w7yz */
                        userId: string;
                        lesson: string;
                        /** @example attempt_01kb0v4e9me5h9x2q8r3t6w7yz */
                        attemptId: string;
                        number: number;
                        score: number;
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
    "webhook.import.progressed": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.import.progressed.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "import": {
                 *           "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "partners",
                 *           "dryRun": true,
                 *           "status": "waiting",
                 *           "processed": 1,
                 *           "created": 1,
                 *           "updated": 1,
                 *           "unchanged": 1,
                 *           "rejected": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "finishedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.import.finished": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.import.finished.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "import": {
                 *           "id": "import_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "kind": "partners",
                 *           "dryRun": true,
                 *           "status": "waiting",
                 *           "processed": 1,
                 *           "created": 1,
                 *           "updated": 1,
                 *           "unchanged": 1,
                 *           "rejected": 1,
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "finishedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.webhook.created": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.webhook.created.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "webhook": {
                 *           "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "description": "Tell us what you are looking for.",
                 *           "types": [
                 *             "lead.created",
                 *             "deal.moved"
                 *           ],
                 *           "enabled": true,
                 *           "disabledReason": "manual",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.webhook.updated": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.webhook.updated.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "webhook": {
                 *           "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "description": "Tell us what you are looking for.",
                 *           "types": [
                 *             "lead.created",
                 *             "deal.moved"
                 *           ],
                 *           "enabled": true,
                 *           "disabledReason": "manual",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.webhook.disabled": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.webhook.disabled.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "webhook": {
                 *           "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "description": "Tell us what you are looking for.",
                 *           "types": [
                 *             "lead.created",
                 *             "deal.moved"
                 *           ],
                 *           "enabled": true,
                 *           "disabledReason": "manual",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.webhook.deleted": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.webhook.deleted.v1",
                 *       "sequence": "42",
                 *       "data": {
                 *         "webhook": {
                 *           "id": "webhook_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *           "description": "Tell us what you are looking for.",
                 *           "types": [
                 *             "lead.created",
                 *             "deal.moved"
                 *           ],
                 *           "enabled": true,
                 *           "disabledReason": "manual",
                 *           "version": 7,
                 *           "createdAt": "2026-11-23T09:30:00.000Z",
                 *           "updatedAt": "2026-11-23T09:30:00.000Z"
                 *         }
                 *       },
                 *       "dataref": "/v1/events?after=41&limit=1"
                 *     }
                 */
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
    "webhook.ping": {
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
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "event_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "source": "urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "subject": "deal_01kb0v4e9me5h9x2q8r3t6w7yz",
                 *       "time": "2026-11-23T09:30:00.000Z",
                 *       "datacontenttype": "application/json",
                 *       "type": "prm.ping.v1",
                 *       "data": {}
                 *     }
                 */
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
}
