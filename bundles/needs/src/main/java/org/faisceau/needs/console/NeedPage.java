// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Step;
import org.faisceau.needs.api.Themes;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One need: its sheet, its history, its steps, and what other bundles add. */
@Component
public final class NeedPage implements Page {
    private static final int ENTRIES = 200;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final CpvCodes cpv;
    private final Journal journal;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public NeedPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference CpvCodes cpv,
            @Reference Journal journal, @Reference Accounts accounts, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.cpv = cpv;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id")).map(need -> screen(visit, need)).orElseGet(() -> Answer.notFound(new Ref(Need.KIND, visit.path("id"))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NeedPage.class);
        var id = visit.path("id");
        if (visit.query("undo").matches("\\d{1,9}")) {
            return Moved.answer(words, needs.takeBack(visit.actor(), id, Integer.parseInt(visit.query("undo"))), "step.takenBack", "");
        }
        if (visit.action().equals("bin")) return bin(visit, id);
        var to = Arrays.stream(NeedState.values()).filter(state -> state.name().equals(visit.action())).findFirst();
        if (to.isEmpty()) return Answer.notFound();
        if (to.get() == NeedState.ABANDONED) return Answer.redirect("/needs/" + id + "/abandon");
        if (to.get() == NeedState.PUBLISHED && !visit.form().flag("confirmed")) {
            var bare = needs.find(visit.actor(), id).filter(need -> needs.mayMove(visit.actor(), need, NeedState.PUBLISHED) && !Gaps.in(need.content(), Days.today(clock)).isEmpty());
            if (bare.isPresent()) return publishQuestion(visit, words, bare.get());
        }
        return Moved.answer(words, needs.move(visit.actor(), id, visit.form().version(), to.get(), ""), "moved." + to.get(),
                "/needs/" + id + "?undo=");
    }

    private Answer bin(Visit visit, String id) {
        var words = visit.words(NeedPage.class);
        return needs.bin(visit.actor(), id, visit.form().version()).fold(
                done -> Answer.binned(visit, "/needs", words.say("need.binned", done.need().title()), done.need().ref()),
                lost -> Answer.redirect("/needs/" + id, Answer.Tone.WARNING, words.say("need.lostToBin")),
                invalid -> Answer.notNow(words.say(invalid.key())),
                refused -> Answer.refused(words.say("need.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Need need) {
        var words = visit.words(NeedPage.class);
        var names = new NeedNames(organisations, themes, visit.actor(), visit.locale());
        var sheet = sheet(visit, need, names);
        if (!visit.query("tab").equals("history")) return Answer.screen(need.title(), new StaticTemplates().need(words, sheet));
        if (!sheet.may().readHistory()) return Answer.refused(words.say("history.refused"));
        var spoken = new Spoken(words, names);
        var told = journal.of(need.ref(), ENTRIES);
        var steps = needs.steps(visit.actor(), need.id());
        var named = accounts.shownNames(Stream.concat(told.stream().map(Journal.Entry::actor), steps.stream().map(Step::actor)).toList());
        var entries = told.stream().map(entry -> History.of(entry, who(visit, need, entry, named), spoken)).toList();
        var whole = History.of(entries, steps, named::get);
        return Answer.screen(need.title(), new StaticTemplates().needHistory(words, sheet, whole));
    }

    /** Whoever acted. A neighbour's person who pooled the need, or had it drafted, has no name here: that neighbour may wish not to be named. */
    private String who(Visit visit, Need need, Journal.Entry entry, Map<String, String> named) {
        boolean isTold = visit.actor().is(Role.MANAGER) || !entry.action().startsWith("pool-") && !entry.action().equals("created");
        boolean isNeighbour = !isTold && accounts.find(Actor.system(), entry.actor())
                .filter(one -> one.role() == Role.BUYER && !one.organisation().equals(need.content().organisation())).isPresent();
        return isNeighbour ? visit.words(NeedPage.class).say("history.neighbour") : named.get(entry.actor());
    }

    private Answer publishQuestion(Visit visit, Words words, Need need) {
        return Answer.screen(words.say("publish.question"),
                new StaticTemplates().publishQuestion(words, need, visit.form().version(), Gaps.in(need.content(), Days.today(clock))));
    }

    private Sheet sheet(Visit visit, Need need, NeedNames names) {
        var actor = visit.actor();
        var next = need.state().next().stream().filter(to -> to != NeedState.ABANDONED && needs.mayMove(actor, need, to)).toList();
        boolean changes = needs.mayChange(actor, need);
        var may = new Sheet.May(changes, needs.mayBin(actor, need), needs.mayMove(actor, need, NeedState.ABANDONED), needs.mayReadHistory(actor, need),
                changes && next.isEmpty() && need.state() == NeedState.SUBMITTED);
        boolean isLeaving = next.contains(NeedState.SUBMITTED) || next.contains(NeedState.PUBLISHED);
        return new Sheet(names.line(need), LifeLine.of(need.state(), needs.steps(actor, need.id())), codes(need), next,
                visit.contributions(need.ref()), may, isLeaving ? Gaps.in(need.content(), Days.today(clock)) : List.of());
    }

    private List<CpvCode> codes(Need need) {
        return need.content().cpv().stream().map(code -> cpv.find(code).orElseGet(() -> new CpvCode(code, "", ""))).toList();
    }
}
