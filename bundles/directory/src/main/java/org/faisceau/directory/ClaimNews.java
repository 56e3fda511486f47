// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;

import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells managers that a page is claimed, and who claimed it what was decided; after the commit, never in it. Posted first, noted then: cut
 * off in between, the same letter is posted again and reaches nobody twice.
 */
@Component(service = ClaimNews.class)
public final class ClaimNews {
    private static final Texts TEXTS = Texts.beside(ClaimNews.class);
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Messages messages;

    @Activate
    public ClaimNews(@Reference Store store, @Reference Messages messages) {
        this.schema = store.schema("directory", ClaimNews.class);
        this.messages = messages;
    }

    /** Tells what its state calls for, where that was not told yet. */
    void tell(String claim) {
        tell(DIRECTORY_CLAIM.ID.eq(claim));
    }

    /** The same of all claims. */
    void tellAll() {
        tell(DSL.noCondition());
    }

    private void tell(Condition which) {
        for (var some = due(which); !some.isEmpty(); some = due(which)) some.forEach(this::tell);
    }

    /** An approved one is told once its account is attached; one that was taken back is told to nobody. */
    private List<Claim> due(Condition which) {
        var settled = DIRECTORY_CLAIM.STATE.in(ClaimState.PENDING.name(), ClaimState.REFUSED.name())
                .or(DIRECTORY_CLAIM.STATE.eq(ClaimState.APPROVED.name()).and(DIRECTORY_CLAIM.ORGANISATION.ne("")));
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_CLAIM).where(settled, DIRECTORY_CLAIM.TOLD.ne(DIRECTORY_CLAIM.STATE), which)
                .orderBy(DIRECTORY_CLAIM.ASKED_AT, DIRECTORY_CLAIM.ID).limit(CHUNK).fetch(ClaimRow::claim));
    }

    private void tell(Claim claim) {
        // One that waits again was decided before: who claimed is told, managers know.
        boolean isNew = claim.state() == ClaimState.PENDING && claim.version() == 1;
        messages.post(Actor.system(), isNew ? asked(claim) : decided(claim));
        schema.write(Actor.system(), tx -> tx.sql().update(DIRECTORY_CLAIM).set(DIRECTORY_CLAIM.TOLD, claim.state().name())
                .where(DIRECTORY_CLAIM.ID.eq(claim.id()), DIRECTORY_CLAIM.STATE.eq(claim.state().name())).execute());
    }

    private static Letter asked(Claim claim) {
        return Letter.of(ClaimAskedKind.WORD, Audience.holders(Role.MANAGER), claim.id()).about(claim.ref())
                .saying(locale -> Map.of("company", claim.name(), "siret", claim.siret()));
    }

    private static Letter decided(Claim claim) {
        return Letter.of(ClaimDecidedKind.WORD, Audience.person(claim.account()), claim.id() + "-" + claim.version()).about(claim.ref()).saying(locale -> Map.of("company", claim.name(),
                "decision", TEXTS.in(locale).say("claim.decision." + claim.state()), "next", TEXTS.in(locale).say("claim.next." + claim.state(), claim.reason())));
    }
}
