// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One introduction: what it is about, what each side answered, what came of it, its history. */
@Component
public final class IntroductionPage implements Page {
    private static final int ENTRIES = 200;
    private final Introductions introductions;
    private final IntroductionNames names;
    private final IntroductionForm forms;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public IntroductionPage(@Reference Introductions introductions, @Reference IntroductionNames names, @Reference IntroductionForm forms,
            @Reference Journal journal, @Reference Accounts accounts) {
        this.introductions = introductions;
        this.names = names;
        this.forms = forms;
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("directory/introductions/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return introductions.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, filled(one)))
                .orElse(Answer.notFound(new Ref(Introduction.KIND, visit.path("id"))));
    }

    /** {@code accept}, {@code decline} with a {@code side}; {@code conclude}; {@code withdraw}; {@code bin}; {@code undo} of the answer that a notice told of. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IntroductionPage.class);
        var form = visit.form();
        var found = introductions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Introduction.KIND, visit.path("id")));
        var id = found.get().id();
        var reason = form.optional("reason", Introductions.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, found.get(), 422, form);
        return switch (visit.action()) {
            case "accept", "decline" -> side(form.value("side")).map(side -> answer(visit, words, side, introductions.answer(visit.actor(), id, form.version(), side,
                    visit.action().equals("accept"), reason))).orElse(Answer.notFound());
            case "undo" -> side(visit.query("side")).map(side -> answer(visit, words, introductions.takeBack(visit.actor(), id, SeenVersion.of(visit, "seen"), side),
                    "introduction.did.undo")).orElse(Answer.notFound());
            case "withdraw" -> answer(visit, words, introductions.withdraw(visit.actor(), id, form.version()), "introduction.did.withdraw");
            case "bin" -> bin(visit, words, found.get());
            case "conclude" -> conclude(visit, words, found.get(), form);
            default -> Answer.notFound();
        };
    }

    private Answer bin(Visit visit, Words words, Introduction one) {
        var saving = introductions.bin(visit.actor(), one.id(), visit.form().version());
        return saving instanceof Saving.Saved ? Answer.binned(visit, "/directory/introductions", words.say("introduction.binned"), one.ref()) : answer(visit, words, saving, "");
    }

    private Answer conclude(Visit visit, Words words, Introduction one, Form form) {
        var outcome = form.choice("outcome", IntroductionOutcome.class);
        var note = form.optional("outcomeNote", Introductions.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, one, 422, form);
        return answer(visit, words, introductions.conclude(visit.actor(), one.id(), form.version(), outcome.orElseThrow(), note), "introduction.did.conclude");
    }

    /** What a side answered, which the notice offers to take back. */
    private Answer answer(Visit visit, Words words, IntroductionSide side, Saving saving) {
        if (!(saving instanceof Saving.Saved saved)) return answer(visit, words, saving, "");
        var here = "/directory/introductions/" + visit.path("id");
        var said = words.say("introduction.did." + (saved.introduction().state().isMade() ? "made" : visit.action()));
        return Answer.undoable(here, said, here + "?side=" + side + "&seen=" + saved.introduction().version());
    }

    private Answer answer(Visit visit, Words words, Saving saving, String done) {
        var here = "/directory/introductions/" + visit.path("id");
        return saving.fold(
                saved -> Answer.redirect(here, words.say(done)),
                invalid -> Answer.notNow(words.say(invalid.key())),
                lost -> !visit.action().equals("decline") && !visit.action().equals("conclude") ? Answer.redirect(here, Answer.Tone.WARNING, words.say("solution.lost"))
                        : isSettled(visit, lost.current()) ? Answer.notNow(words.say("introduction.notNow"))
                        : screen(visit, lost.current(), 409, visit.form().reject("reason", "solution.lost")),
                notNow -> Answer.notNow(words.say("introduction.notNow")),
                refused -> Answer.refused(words.say("introduction.refusedAnswer")),
                unknown -> Answer.notFound());
    }

    /** A colleague answered for that side meanwhile: its page has no field any more for the reason that was typed. */
    private boolean isSettled(Visit visit, Introduction current) {
        return visit.action().equals("decline") && side(visit.form().value("side")).filter(side -> introductions.mayAnswer(visit.actor(), current, side)).isEmpty();
    }

    private Answer screen(Visit visit, Introduction one, int status, Form conclusion) {
        var words = visit.words(IntroductionPage.class);
        var line = names.line(visit, one);
        var title = words.say("introduction.between", line.company(), line.buyer());
        var sides = Stream.of(IntroductionSide.values()).map(side -> side(visit, line, side)).toList();
        var outcomes = Option.of(IntroductionOutcome.class, outcome -> words.say("outcome." + outcome));
        var sheet = new IntroductionSheet(line, accounts.shownName(one.askedBy()), sides, outcomes, conclusion, visit.contributions(one.ref()),
                new IntroductionSheet.May(introductions.mayChange(visit.actor(), one), introductions.mayConclude(visit.actor(), one),
                        introductions.mayWithdraw(visit.actor(), one), introductions.mayBin(visit.actor())));
        if (!visit.query("tab").equals("history")) return new Answer.Screen(status, title, new StaticTemplates().introduction(words, sheet));
        var entries = SolutionHistory.of(journal.of(one.ref(), ENTRIES), accounts, words, (field, value) -> forms.name(visit, field, value));
        return Answer.screen(title, new StaticTemplates().introductionHistory(words, sheet, entries));
    }

    private IntroductionSheet.Side side(Visit visit, IntroductionLine line, IntroductionSide side) {
        var reply = line.introduction().reply(side);
        return new IntroductionSheet.Side(side, line.name(side), line.introduction().content().organisation(side), reply,
                reply.isWaiting() ? "" : accounts.shownName(reply.who()), introductions.mayAnswer(visit.actor(), line.introduction(), side));
    }

    private static Optional<IntroductionSide> side(String name) {
        return Arrays.stream(IntroductionSide.values()).filter(side -> side.name().equals(name)).findFirst();
    }

    private static Form filled(Introduction one) {
        return Form.blank().with("outcome", one.outcome().map(Enum::name).orElse("")).with("outcomeNote", one.outcomeNote());
    }
}
