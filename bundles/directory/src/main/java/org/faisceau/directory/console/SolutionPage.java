// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One entry of the catalogue: its sheet, its history, its steps, and what other bundles add. */
@Component
public final class SolutionPage implements Page {
    private static final String LIST = "/directory/solutions/";
    private static final int ENTRIES = 200;
    private final Solutions solutions;
    private final SolutionNames names;
    private final SolutionForm forms;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public SolutionPage(
            @Reference Solutions solutions, @Reference SolutionNames names, @Reference SolutionForm forms, @Reference Journal journal, @Reference Accounts accounts) {
        this.solutions = solutions;
        this.names = names;
        this.forms = forms;
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/{id}").writtenBy(Role.OBSERVER);
    }

    /** Of an entry that was merged, leads to the one that took it over. */
    @Override
    public Answer show(Visit visit) {
        var found = solutions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var solution = found.get();
        return solution.id().equals(visit.path("id")) ? screen(visit, solution) : Answer.redirect(LIST + solution.id());
    }

    /** {@code publish}, {@code withdraw}, {@code confirm}, {@code unmerge}; {@code undo} takes back the merge that a notice told of. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SolutionPage.class);
        var id = visit.path("id");
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "publish" -> answer(words, solutions.move(visit.actor(), id, seen, SolutionState.PUBLISHED), words.say("solution.published"));
            case "withdraw" -> answer(words, solutions.move(visit.actor(), id, seen, SolutionState.WITHDRAWN), words.say("solution.withdrawn"));
            case "confirm" -> answer(words, solutions.confirm(visit.actor(), id, seen), words.say("solution.confirmed"));
            case "unmerge" -> answer(words, solutions.unmerge(visit.actor(), id, seen), words.say("solution.parted"));
            case "undo" -> answer(words, solutions.unmerge(visit.actor(), id, version(visit.query("merge"))), words.say("solution.parted"));
            default -> Answer.notFound();
        };
    }

    /** What a page answers once an entry was written. */
    static Answer answer(Words words, Saving saving, String done) {
        return saving.fold(
                saved -> Answer.redirect(LIST + saved.solution().id(), done),
                invalid -> Answer.refused(words.say(invalid.key())),
                lost -> Answer.redirect(LIST + lost.current().id(), Answer.Tone.WARNING, words.say("solution.lost")),
                notNow -> Answer.redirect(LIST + notNow.current().id(), Answer.Tone.WARNING, words.say("solution.notNow")),
                refused -> Answer.refused(words.say("solution.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Solution solution) {
        var words = visit.words(SolutionPage.class);
        var mayChange = solutions.mayChange(visit.actor(), solution);
        var twins = mayChange ? solutions.twinsOf(visit.actor(), solution.id()).stream()
                .map(pair -> pair.one().id().equals(solution.id()) ? pair.other() : pair.one()).toList() : List.<Solution>of();
        var sheet = new SolutionSheet(names.line(visit, solution), solutions.completion(visit.actor(), solution), solutions.files(visit.actor(), solution.id()),
                names.lines(visit, twins), visit.contributions(solution.ref()),
                new SolutionSheet.May(mayChange, mayChange, mayChange && solutions.mayUnmerge(visit.actor(), solution)));
        if (!visit.query("tab").equals("history")) return Answer.screen(solution.title(), new StaticTemplates().solution(words, sheet));
        if (!sheet.may().readHistory()) return Answer.refused(words.say("solution.historyRefused"));
        var said = SolutionFields.said(words, (field, value) -> forms.name(visit, field, value));
        var entries = journal.of(solution.ref(), ENTRIES).stream().map(entry -> SolutionHistory.of(entry, accounts.shownName(entry.actor()), words, said)).toList();
        return Answer.screen(solution.title(), new StaticTemplates().solutionHistory(words, sheet, entries));
    }

    private static int version(String text) {
        return Optional.of(text).filter(one -> one.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
    }
}
