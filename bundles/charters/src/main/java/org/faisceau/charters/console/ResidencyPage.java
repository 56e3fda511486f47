// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.Outcome;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One stay: what the company aims at, what departments think of it, what was decided, when it came and left, what it brought. */
@Component
public final class ResidencyPage implements Page {
    private static final Set<String> LED = Set.of("consult", "accept", "refuse", "host", "leave", "bin");
    /** In which state the form of a deed is on the page. */
    private static final Map<String, State> FORMS = Map.of("accept", State.APPLIED, "refuse", State.APPLIED, "withdraw", State.APPLIED, "host", State.ACCEPTED, "leave", State.HOSTED);
    private final Labs labs;
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final LabHeads heads;
    private final Bearers bearers;
    private final ResidencyForm forms;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public ResidencyPage(@Reference Labs labs, @Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference LabHeads heads, @Reference Bearers bearers, @Reference ResidencyForm forms, @Reference Accounts accounts,
            @Reference Clock clock) {
        this.labs = labs;
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.heads = heads;
        this.bearers = bearers;
        this.forms = forms;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("charters/residencies/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return residencies.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, Form.blank().with("arrivesOn", Days.write(one.content().arrivesOn())).with("takesAway", "yes"))).orElseGet(() -> Answer.notFound(new Ref(Residency.KIND, visit.path("id"))));
    }

    /** {@code consult} and {@code opine}; {@code accept}, {@code refuse} and {@code reopen}; {@code withdraw}; {@code host}; {@code leave}; {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        if (LED.contains(visit.action()) && !labs.mayLead(visit.actor())) return Answer.refused(visit.words(ResidencyPage.class).say("charters.refused"));
        return residencies.find(visit.actor(), visit.path("id")).map(one -> switch (visit.action()) {
            case "consult" -> consult(visit, one);
            case "opine" -> opine(visit, one);
            case "accept", "refuse" -> decide(visit, one, visit.action().equals("accept"));
            case "reopen" -> !residencies.mayApply(visit.actor(), one.content().company()) ? Answer.refused(visit.words(ResidencyPage.class).say("charters.refused")) : after(visit, one, residencies.reopen(visit.actor(), one.id(), visit.form().version()), "residency.reopened");
            case "withdraw" -> after(visit, one, residencies.withdraw(visit.actor(), one.id(), visit.form().version()), "residency.withdrawn");
            case "host" -> host(visit, one);
            case "leave" -> leave(visit, one);
            case "bin" -> bin(visit, one);
            default -> Answer.notFound();
        }).orElse(Answer.notFound());
    }

    private Answer consult(Visit visit, Residency one) {
        var form = visit.form();
        var department = form.text("department", Labs.LINE_MAX);
        var dueOn = form.neededDay("dueOn");
        if (form.hasProblems()) return screen(visit, one, 422, form);
        return after(visit, one, residencies.consult(visit.actor(), one.id(), department, dueOn.orElseThrow()), "opinion.asked");
    }

    private Answer opine(Visit visit, Residency one) {
        var form = visit.form();
        var view = form.choice("view-" + form.value("opinion"), Opinion.View.class);
        var words = form.optional("opinionWords-" + form.value("opinion"), Labs.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, one, 422, form);
        return after(visit, one, residencies.opine(visit.actor(), form.value("opinion"), form.version(), view.orElseThrow(), words), "opinion.given");
    }

    private Answer decide(Visit visit, Residency one, boolean isAccepted) {
        var form = visit.form();
        var reason = form.text("reason", Labs.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, one, 422, form);
        return after(visit, one, residencies.decide(visit.actor(), one.id(), form.version(), isAccepted, reason), isAccepted ? "residency.accepted" : "residency.turnedDown");
    }

    private Answer host(Visit visit, Residency one) {
        var form = visit.form();
        var day = form.neededDay("arrivesOn");
        if (form.hasProblems()) return screen(visit, one, 422, form);
        return after(visit, one, residencies.host(visit.actor(), one.id(), form.version(), day.orElseThrow()), "residency.hosted");
    }

    private Answer leave(Visit visit, Residency one) {
        var form = visit.form();
        var day = form.neededDay("leavesOn");
        var contracts = form.value("contracts").isBlank() ? Optional.of(-1) : form.number("contracts", 0, Outcome.MOST);
        var jobs = form.value("jobs").isBlank() ? Optional.of(-1) : form.number("jobs", 0, Outcome.MOST);
        var reason = form.optional("outcomeWords", Labs.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, one, 422, form);
        var moving = residencies.leave(visit.actor(), one.id(), form.version(), day.orElseThrow(), new Outcome(contracts.orElse(-1), jobs.orElse(-1)), reason);
        if (!(moving instanceof Moving.Done)) return after(visit, one, moving, "");
        int ended = form.flag("takesAway") ? demonstrators.end(visit.actor(), one.id(), day.orElseThrow()) : 0;
        int standing = standing(visit, one);
        var words = visit.words(ResidencyPage.class);
        return Answer.redirect("/charters/residencies/" + one.id(), ended > 0 ? words.say("residency.leftEnded", ended) : standing > 0 ? words.say("residency.leftStanding", standing) : words.say("residency.left"));
    }

    /** How many of its demonstrators stand in the building. */
    private int standing(Visit visit, Residency one) {
        var today = Days.today(clock);
        return (int) demonstrators.of(visit.actor(), one.id()).stream().filter(shown -> shown.stands(today) && shown.content().until().filter(last -> !last.isAfter(today)).isEmpty()).count();
    }

    private Answer bin(Visit visit, Residency one) {
        var words = visit.words(ResidencyPage.class);
        return residencies.bin(visit.actor(), one.id(), visit.form().version()).fold(
                done -> Answer.binned(visit, "/charters/" + one.lab() + "/residents", words.say("residency.binned"), one.ref()),
                lost -> Answer.redirect("/charters/residencies/" + one.id(), Answer.Tone.WARNING, words.say("charters.lost")),
                notNow -> Answer.notFound(), invalid -> Answer.notFound(),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer after(Visit visit, Residency one, Moving moving, String key) {
        var words = visit.words(ResidencyPage.class);
        return moving.fold(
                done -> Answer.redirect("/charters/residencies/" + one.id(), words.say(key)),
                lost -> lost(visit, lost.current()),
                notNow -> Answer.notNow(words.say("residency.notNow")),
                invalid -> screen(visit, one, 422, visit.form().reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    /** Where a colleague went on, the form of who came second is gone: what was typed stands beside what became of the stay. */
    private Answer lost(Visit visit, Residency current) {
        var words = visit.words(ResidencyPage.class);
        var form = visit.form();
        if (FORMS.getOrDefault(visit.action(), current.state()) == current.state()) return screen(visit, current, 409, form.reject(field(visit), "residency.lost"), "");
        var typed = Stream.of("arrivesOn", "leavesOn", "contracts", "jobs", "reason", "outcomeWords").filter(name -> !form.value(name).isBlank())
                .map(name -> words.say("residency.typedLine", words.say("field." + name), form.value(name))).collect(Collectors.joining("\n"));
        return screen(visit, current, 409, form.reject("", "residency.lostTo", words.say("residencyState." + current.state())), typed);
    }

    private static String field(Visit visit) {
        return switch (visit.action()) {
            case "host" -> "arrivesOn";
            case "leave" -> "leavesOn";
            case "opine" -> "view-" + visit.form().value("opinion");
            default -> "reason";
        };
    }

    private boolean mayReopen(Visit visit, Residency one) {
        return switch (one.state()) {
            case WITHDRAWN -> residencies.mayApply(visit.actor(), one.content().company());
            case ACCEPTED, REFUSED -> labs.mayLead(visit.actor());
            case APPLIED, HOSTED, LEFT -> false;
        };
    }

    private Answer screen(Visit visit, Residency one, int status, Form form) {
        return screen(visit, one, status, form, "");
    }

    private Answer screen(Visit visit, Residency one, int status, Form form, String typed) {
        var words = visit.words(ResidencyPage.class);
        var lab = labs.find(visit.actor(), one.lab());
        if (lab.isEmpty()) return Answer.notFound();
        var today = Days.today(clock);
        var need = one.content().need();
        var line = new ResidencyLine(one, bearers.name(one.content().company()), need.map(ref -> forms.title(visit, ref)).orElse(""), need.map(forms::address).orElse(""), Optional.empty());
        var opinions = residencies.opinions(visit.actor(), one.id()).stream()
                .map(opinion -> new ResidencySheet.Said(opinion, opinion.givenBy().isEmpty() ? "" : accounts.shownName(opinion.givenBy()), opinion.isLate(today))).toList();
        var decided = Optional.ofNullable(residencies.decisions(visit.actor(), one.lab()).get(one.id())).map(decision -> new ResidencySheet.Decided(decision, accounts.shownName(decision.account())));
        var sheet = new ResidencySheet(heads.head(visit, lab.get()), line, opinions, today, residencies.mayReadAll(visit.actor(), one), residencies.mayChange(visit.actor(), one), residencies.mayOpine(visit.actor(), one), mayReopen(visit, one), standing(visit, one), decided, typed, form,
                visit.contributions(one.ref()), visit.contributions(new Ref(Organisation.KIND, one.content().company())));
        return new Answer.Screen(status, words.say("residency.of", line.company()), new StaticTemplates().residency(words, sheet));
    }
}
