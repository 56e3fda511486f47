// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.MeetingPlans.Planning;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Speed meetings: plans who meets whom, shows it by round and by person, plans anew around who is absent. */
@Component
public final class MeetingsPage implements Page {
    private final GatheringHeads heads;
    private final MeetingPlans plans;
    private final Programmes programmes;

    @Activate
    public MeetingsPage(@Reference GatheringHeads heads, @Reference MeetingPlans plans, @Reference Programmes programmes) {
        this.programmes = programmes;
        this.heads = heads;
        this.plans = plans;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/meetings").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var plan = plans.find(visit.actor(), head.gathering().id()).orElseThrow();
            var form = Form.blank().with("version", String.valueOf(plan.version()));
            var view = view(visit, head, plan, visit.query("guest"));
            form.with("meetingRounds", String.valueOf(view.proposedRounds())).with("meetingMinutes", String.valueOf(view.proposedMinutes()));
            return screen(visit, view, form.with("meetingItem", view.hours().slot().map(one -> one.item().id()).orElse("")), 200);
        });
    }

    /** {@code plan}, {@code past} with a number, {@code wish} with a guest. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(MeetingsPage.class);
            var form = visit.form();
            var id = head.gathering().id();
            var back = head.address() + "/meetings";
            if (visit.action().equals("wish")) return wish(visit, head);
            if (visit.action().equals("past")) return said(visit, head, plans.pass(visit.actor(), id, form.version(), form.number("past", 0, MeetingPlans.ROUNDS_MOST).orElse(0)), done -> "meeting.passed");
            if (!visit.action().equals("plan")) return Answer.notFound();
            var rounds = form.number("meetingRounds", 1, MeetingPlans.ROUNDS_MOST);
            var minutes = form.number("meetingMinutes", 1, MeetingPlans.MINUTES_MOST);
            if (rounds.isEmpty()) form.reject("meetingRounds", "form.required");
            if (minutes.isEmpty()) form.reject("meetingMinutes", "form.required");
            var items = programmes.find(visit.actor(), id, visit.locale()).orElseThrow().items();
            if (!form.value("meetingItem").isEmpty() && items.stream().noneMatch(one -> form.has("meetingItem", one.id()))) form.reject("meetingItem", "form.unknownChoice");
            if (form.hasProblems()) return again(visit, head, form, 422);
            return said(visit, head, plans.plan(visit.actor(), id, form.version(), rounds.orElseThrow(), minutes.orElseThrow(), form.value("meetingItem")), MeetingsPage::planned);
        });
    }

    /** The guest stands in the address: both versions of the wishes come back to it. */
    private Answer wish(Visit visit, GatheringHead head) {
        var words = visit.words(MeetingsPage.class);
        var form = visit.form();
        var guest = visit.query("guest");
        return plans.wish(visit.actor(), guest, form.version(), Set.copyOf(form.all("wanted")), Set.copyOf(form.all("refused"))).fold(
                done -> Answer.redirect(head.address() + "/meetings", words.say("meeting.wished")),
                invalid -> Answer.notFound(),
                twice -> Answer.notFound(),
                lost -> clash(visit, head, lost.current()),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer clash(Visit visit, GatheringHead head, Guest guest) {
        var words = visit.words(MeetingsPage.class);
        var plan = plans.find(visit.actor(), head.gathering().id()).orElseThrow();
        var theirs = Form.blank().with("wanted", List.copyOf(plan.wishes().getOrDefault(guest.id(), Set.of()))).with("refused", List.copyOf(plan.refusals().getOrDefault(guest.id(), Set.of())));
        var clash = Clash.of(theirs, visit.form(), List.of("wanted", "refused"), field -> words.say(field.equals("wanted") ? "meeting.wants" : "meeting.refuses"), (field, other) -> Optional.ofNullable(plan.guests().get(other)).map(Guest::name).orElse("–"));
        var back = head.address() + "/meetings";
        return Answer.conflict(words.say("meeting.wishes", guest.name()), Ui.clash(words, clash, back + "?guest=" + guest.id(), plan.wishVersion(guest.id()), back, "wish"));
    }

    private static String planned(MeetingPlans.Plan plan) {
        var met = plan.meetings().guests();
        if (met.isEmpty()) return "meeting.plannedNobody";
        var here = Stream.concat(plan.buyers().stream(), plan.companies().stream()).filter(one -> !MeetingPlans.Plan.isAway(one));
        return here.allMatch(one -> met.contains(one.id())) ? "meeting.planned" : "meeting.plannedSome";
    }

    private Answer said(Visit visit, GatheringHead head, Planning planning, Function<MeetingPlans.Plan, String> said) {
        var words = visit.words(MeetingsPage.class);
        var back = head.address() + "/meetings";
        return planning.fold(
                done -> Answer.redirect(back, said.apply(done.plan()).equals("meeting.plannedNobody") ? Tone.WARNING : Tone.DONE, words.say(said.apply(done.plan()))),
                invalid -> again(visit, head, visit.form().reject(invalid.field(), invalid.key()), 422),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("meeting.lost")),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer again(Visit visit, GatheringHead head, Form form, int status) {
        return screen(visit, view(visit, head, plans.find(visit.actor(), head.gathering().id()).orElseThrow(), ""), form, status);
    }

    private MeetingsView view(Visit visit, GatheringHead head, MeetingPlans.Plan plan, String chosen) {
        var sheet = programmes.find(visit.actor(), head.gathering().id(), visit.locale()).orElseThrow();
        return new MeetingsView(head, plan, MeetingHours.of(plan, sheet), sheet.items().stream().map(one -> new Option(one.id(), one.title())).toList(), chosen, plans.compares(visit.locale()));
    }

    private static Answer screen(Visit visit, MeetingsView view, Form form, int status) {
        return new Answer.Screen(status, view.head().gathering().title(), new StaticTemplates().meetings(visit.words(MeetingsPage.class), view, form));
    }
}
