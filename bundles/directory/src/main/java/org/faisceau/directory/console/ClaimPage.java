// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
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
        return claims.find(visit.actor(), visit.path("id")).map(one -> Answer.screen(words.say("claim.of", one.name()), new StaticTemplates().claim(words, names.line(visit, one),
                one.decidedBy().isEmpty() ? "" : names.account(one.decidedBy()), visit.actor().is(Role.MANAGER)))).orElseGet(Answer::notFound);
    }

    /** {@code approve}, {@code refuse} with a {@code reason}, {@code withdraw}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ClaimPage.class);
        var id = visit.path("id");
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "approve" -> answer(words, claims.approve(visit.actor(), id, seen), words.say("claim.approved"));
            case "refuse" -> answer(words, claims.refuse(visit.actor(), id, seen, visit.form().value("reason")), words.say("claim.refusedSaid"));
            case "withdraw" -> answer(words, claims.withdraw(visit.actor(), id, seen), words.say("claim.withdrawn"));
            default -> Answer.notFound();
        };
    }

    private static Answer answer(Words words, Deciding outcome, String said) {
        return outcome.fold(
                done -> Answer.redirect("/directory/claims/" + done.claim().id(), said),
                lost -> Answer.redirect("/directory/claims/" + lost.current().id(), Answer.Tone.WARNING, words.say("claim.lost")),
                impossible -> Answer.refused(words.say(impossible.key())),
                refused -> Answer.refused(words.say("claim.forManagers")),
                unknown -> Answer.notFound());
    }
}
