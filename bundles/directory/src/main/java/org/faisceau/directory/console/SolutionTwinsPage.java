// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.api.Solutions.Twins;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries that may be one and the same, side by side: merged into the one or the other, or left apart. */
@Component
public final class SolutionTwinsPage implements Page {
    private static final int PAIRS = 50;
    private static final String HERE = "/directory/solutions/twins";
    private final Solutions solutions;
    private final SolutionNames names;

    /** Two entries as the page shows them. */
    record Pair(SolutionLine one, SolutionLine other, int likeness) {
        List<SolutionLine> both() {
            return List.of(one, other);
        }

        SolutionLine besides(SolutionLine line) {
            return line == one ? other : one;
        }
    }

    @Activate
    public SolutionTwinsPage(@Reference Solutions solutions, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/twins").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SolutionTwinsPage.class);
        if (!solutions.mayRegister(visit.actor())) return Answer.refused(words.say("solution.refused"));
        var pairs = solutions.twins(visit.actor(), PAIRS).stream().map(pair -> pair(visit, pair)).toList();
        return Answer.screen(words.say("twins.title"), new StaticTemplates().solutionTwins(words, pairs));
    }

    /** {@code merge}: {@code other} into {@code keep}; {@code apart}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SolutionTwinsPage.class);
        var keep = visit.form().value("keep");
        var other = visit.form().value("other");
        if (visit.action().equals("apart")) {
            return solutions.keepApart(visit.actor(), keep, other) ? Answer.redirect(HERE, words.say("twins.apart")) : Answer.refused(words.say("solution.refused"));
        }
        if (!visit.action().equals("merge")) return Answer.notFound();
        return solutions.merge(visit.actor(), keep, visit.form().version(), other).fold(
                saved -> new Answer.Redirect("/directory/solutions/" + saved.solution().id(), Optional.of(new Answer.Notice(Answer.Tone.DONE, words.say("twins.merged"),
                        "/directory/solutions/" + saved.solution().id() + "?merge=" + saved.solution().version()))),
                invalid -> Answer.notNow(words.say(invalid.key())),
                lost -> Answer.redirect(HERE, Answer.Tone.WARNING, words.say("solution.lost")),
                notNow -> Answer.redirect(HERE, Answer.Tone.WARNING, words.say("solution.notNow")),
                refused -> Answer.refused(words.say("solution.refused")),
                unknown -> Answer.notFound());
    }

    private Pair pair(Visit visit, Twins pair) {
        return new Pair(names.line(visit, pair.one()), names.line(visit, pair.other()), pair.likeness());
    }
}
