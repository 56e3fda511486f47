// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Removals;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Ref;
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
    /** Below it, in percent, a sheet is asked about before it is published. */
    static final int HALF = 50;
    private final Solutions solutions;
    private final SolutionNames names;
    private final SolutionForm forms;
    private final Journal journal;
    private final Accounts accounts;
    private final Removals removals;

    @Activate
    public SolutionPage(
            @Reference Solutions solutions, @Reference SolutionNames names, @Reference SolutionForm forms, @Reference Journal journal, @Reference Accounts accounts,
            @Reference Removals removals) {
        this.solutions = solutions;
        this.names = names;
        this.forms = forms;
        this.journal = journal;
        this.accounts = accounts;
        this.removals = removals;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/{id}").writtenBy(Role.OBSERVER);
    }

    /** Of an entry that was merged, leads to the one that took it over. */
    @Override
    public Answer show(Visit visit) {
        var found = solutions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Solution.KIND, visit.path("id")));
        var solution = found.get();
        return solution.id().equals(visit.path("id")) ? screen(visit, solution) : Answer.redirect(LIST + solution.id());
    }

    /** {@code publish}, {@code withdraw}, {@code confirm}, {@code unmerge}, {@code bin}; {@code undo} takes back the merge or step that a notice told of. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SolutionPage.class);
        var id = visit.path("id");
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "publish" -> thin(visit, words).orElseGet(() -> step(visit, words, SolutionState.PUBLISHED, "solution.published"));
            case "withdraw" -> step(visit, words, SolutionState.WITHDRAWN, "solution.withdrawn");
            case "bin" -> RemovalAnswer.of(visit, words, removals.remove(visit.actor(), new Ref(Solution.KIND, id), seen, visit.locale()), new Ref(Solution.KIND, id), "/directory/solutions");
            case "confirm" -> answer(words, solutions.confirm(visit.actor(), id, seen), words.say("solution.confirmed"));
            case "unmerge" -> answer(words, solutions.unmerge(visit.actor(), id, seen), words.say("solution.parted"));
            case "undo" -> undo(visit, words, id);
            default -> Answer.notFound();
        };
    }

    /** What is missing, before a sheet that says little is published; empty where it says enough, or it was confirmed. */
    private Optional<Answer> thin(Visit visit, Words words) {
        if (visit.form().flag("confirmed")) return Optional.empty();
        return solutions.find(visit.actor(), visit.path("id")).filter(one -> one.completion() < HALF && solutions.mayChange(visit.actor(), one)).map(one -> Answer.screen(
                words.say("solution.publishQuestion"), new StaticTemplates().solutionPublish(words, one, visit.form().version(), solutions.completion(visit.actor(), one))));
    }

    /** A step that the notice offers to take back. */
    private Answer step(Visit visit, Words words, SolutionState to, String said) {
        var was = solutions.find(visit.actor(), visit.path("id")).map(one -> one.state().name()).orElse("");
        var saving = solutions.move(visit.actor(), visit.path("id"), visit.form().version(), to);
        if (!(saving instanceof Saving.Saved saved)) return answer(words, saving, "");
        var here = LIST + saved.solution().id();
        var completion = solutions.completion(visit.actor(), saved.solution());
        boolean isThin = to == SolutionState.PUBLISHED && !completion.missing().isEmpty();
        var told = isThin ? words.say("solution.publishedThin", completion.percent(), SolutionSaying.missing(words, completion)) : words.say(said);
        return Answer.undoable(here, told, here + "?was=" + was + "&seen=" + saved.solution().version());
    }

    private Answer undo(Visit visit, Words words, String id) {
        var was = Stream.of(SolutionState.values()).filter(state -> state.name().equals(visit.query("was"))).findFirst();
        return was.map(state -> answer(words, solutions.takeBack(visit.actor(), id, SeenVersion.of(visit, "seen"), state), words.say("solution.takenBack")))
                .orElseGet(() -> answer(words, solutions.unmerge(visit.actor(), id, SeenVersion.of(visit, "merge")), words.say("solution.parted")));
    }

    /** What a page answers once an entry was written. */
    static Answer answer(Words words, Saving saving, String done) {
        return saving.fold(
                saved -> Answer.redirect(LIST + saved.solution().id(), done),
                invalid -> Answer.notNow(words.say(invalid.key())),
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
                new SolutionSheet.May(mayChange, mayChange, mayChange && solutions.mayUnmerge(visit.actor(), solution),
                        solution.state() != SolutionState.PUBLISHED && removals.mayRemove(visit.actor(), solution.ref())));
        if (!visit.query("tab").equals("history")) return Answer.screen(solution.title(), new StaticTemplates().solution(words, sheet));
        if (!sheet.may().readHistory()) return Answer.refused(words.say("solution.historyRefused"));
        var said = SolutionFields.said(words, (field, value) -> forms.name(visit, field, value));
        var entries = SolutionHistory.of(journal.of(solution.ref(), ENTRIES), accounts, words, said);
        return Answer.screen(solution.title(), new StaticTemplates().solutionHistory(words, sheet, entries));
    }
}
