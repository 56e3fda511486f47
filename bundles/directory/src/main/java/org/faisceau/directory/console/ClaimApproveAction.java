// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Approves many claims at once. */
@Component
public final class ClaimApproveAction implements BulkAction {
    private final Claims claims;

    @Activate
    public ClaimApproveAction(@Reference Claims claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return "directory.approve-claim";
    }

    @Override
    public String kind() {
        return Claim.KIND;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(ClaimApproveAction.class).say("claim.approve");
    }

    @Override
    public String icon() {
        return "circle-check";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(ClaimApproveAction.class).say("claim.approve.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        var words = Texts.beside(ClaimApproveAction.class).in(locale);
        var found = claims.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("claim.forManagers"));
        if (found.get().state() == ClaimState.APPROVED) return Outcome.unchanged();
        return claims.approve(actor, ref.id(), found.get().version()).fold(
                done -> Outcome.done(done.claim().version()),
                lost -> Outcome.refused(words.say("claim.lost")),
                impossible -> Outcome.refused(words.say(impossible.key())),
                refused -> Outcome.refused(words.say("claim.forManagers")),
                unknown -> Outcome.refused(words.say("claim.forManagers")));
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return ClaimUndo.of(claims, actor, ref, memo, locale);
    }
}
