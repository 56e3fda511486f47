// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
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

/** Refuses many claims at once, for one reason. */
@Component
public final class ClaimRefuseAction implements BulkAction {
    private final Claims claims;

    @Activate
    public ClaimRefuseAction(@Reference Claims claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return "directory.refuse-claim";
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
        return 20;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(ClaimRefuseAction.class).say("claim.refuse");
    }

    @Override
    public String icon() {
        return "ban";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(ClaimRefuseAction.class).say("claim.refuse.question", count);
    }

    @Override
    public List<Question> questions(Visit visit) {
        return List.of(new Question("reason", visit.words(ClaimRefuseAction.class).say("claim.reason"), true, Claims.TEXT_MAX));
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        var words = Texts.beside(ClaimRefuseAction.class).in(locale);
        var found = claims.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("claim.forManagers"));
        if (found.get().state() == ClaimState.REFUSED) return Outcome.unchanged();
        return claims.refuse(actor, ref.id(), found.get().version(), answers.value("reason")).fold(
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
