// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Map;
import org.faisceau.directory.api.Claim;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells managers that a page is claimed, and who claimed it what was decided; after the commit, never in it. */
@Component(service = ClaimNews.class)
public final class ClaimNews {
    private static final Texts TEXTS = Texts.beside(ClaimNews.class);
    private final Messages messages;

    @Activate
    public ClaimNews(@Reference Messages messages) {
        this.messages = messages;
    }

    void asked(Actor actor, Claim claim) {
        messages.post(actor, Letter.of(ClaimAskedKind.WORD, Audience.holders(Role.MANAGER), claim.id()).about(claim.ref())
                .saying(locale -> Map.of("company", claim.name(), "siret", claim.siret())));
    }

    void decided(Actor actor, Claim claim) {
        messages.post(actor, Letter.of(ClaimDecidedKind.WORD, Audience.person(claim.account()), claim.id()).about(claim.ref()).saying(locale -> Map.of("company", claim.name(),
                "decision", TEXTS.in(locale).say("claim.decision." + claim.state()), "next", TEXTS.in(locale).say("claim.next." + claim.state(), claim.reason()))));
    }
}
