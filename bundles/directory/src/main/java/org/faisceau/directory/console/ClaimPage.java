// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Claims.Deciding;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One claim: a manager decides it, who asked reads the answer or takes it back. */
@Component
public final class ClaimPage implements Page {
    private final Claims claims;
    private final ClaimNames names;

    @Activate
    public ClaimPage(@Reference Claims claims, @Reference ClaimNames names) {
        this.claims = claims;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/claims/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ClaimPage.class);
        return claims.find(visit.actor(), visit.path("id")).map(one -> screen(visit, words, one, 200, Form.blank())).orElseGet(Answer::notFound);
    }

    private Answer screen(Visit visit, Words words, Claim one, int status, Form form) {
        return new Answer.Screen(status, words.say("claim.of", one.name()), new StaticTemplates().claim(words, form, names.line(visit, one),
                one.decidedBy().isEmpty() ? "" : names.account(one.decidedBy()), visit.actor().is(Role.MANAGER)));
    }

    /** {@code approve}, {@code refuse} with a {@code reason}, {@code withdraw}; {@code undo} of the decision that a notice told of. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ClaimPage.class);
        var id = visit.path("id");
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "approve" -> decided(words, claims.approve(visit.actor(), id, seen), words.say("claim.approved"));
            case "refuse" -> refused(visit, words, id);
            case "withdraw" -> answer(words, claims.withdraw(visit.actor(), id, seen), words.say("claim.withdrawn"));
            case "undo" -> answer(words, claims.reopen(visit.actor(), id, SeenVersion.of(visit, "seen")), words.say("claim.reopened"));
            default -> Answer.notFound();
        };
    }

    /** What was typed stays where it is too long, or where somebody came first. */
    private Answer refused(Visit visit, Words words, String id) {
        var form = visit.form().called("reason", words.say("claim.reason"));
        var reason = form.text("reason", Claims.TEXT_MAX);
        var found = claims.find(visit.actor(), id);
        if (form.hasProblems()) return found.map(one -> screen(visit, words, one, 422, form)).orElseGet(Answer::notFound);
        var outcome = claims.refuse(visit.actor(), id, form.version(), reason);
        return outcome instanceof Deciding.Lost lost && lost.current().state() == ClaimState.PENDING ? screen(visit, words, lost.current(), 409, form.reject("reason", "claim.lost")) : decided(words, outcome, words.say("claim.refusedSaid"));
    }

    /** A decision that the notice offers to take back. */
    private static Answer decided(Words words, Deciding outcome, String said) {
        if (!(outcome instanceof Deciding.Done done)) return answer(words, outcome, said);
        var here = "/directory/claims/" + done.claim().id();
        return Answer.undoable(here, said, here + "?seen=" + done.claim().version());
    }

    private static Answer answer(Words words, Deciding outcome, String said) {
        return outcome.fold(
                done -> Answer.redirect("/directory/claims/" + done.claim().id(), said),
                lost -> Answer.redirect("/directory/claims/" + lost.current().id(), Answer.Tone.WARNING, words.say("claim.lost")),
                impossible -> Answer.notNow(words.say(impossible.key())),
                refused -> Answer.refused(words.say("claim.forManagers")),
                unknown -> Answer.notFound());
    }
}
