// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An application, for who applied, who decides and who rates. */
@Component
public final class ApplicationPage implements Page {
    private final Challenges challenges;
    private final Applications applications;
    private final Juries juries;
    private final Subjects subjects;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public ApplicationPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Subjects subjects, @Reference Accounts accounts, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.juries = juries;
        this.subjects = subjects;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/applications/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return applications.find(Applicant.of(visit.actor()), visit.path("id")).map(one -> screen(visit, one, Form.blank(), 200)).orElse(Answer.notFound());
    }

    /** {@code send}, {@code withdraw} and {@code resume}; {@code agree} and {@code disagree}; {@code link}; {@code admit} and {@code refuse}; {@code keep} and {@code drop}; {@code rate}; {@code experiment}. */
    @Override
    public Answer submit(Visit visit) {
        var who = Applicant.of(visit.actor());
        var found = applications.find(who, visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        var form = visit.form();
        return switch (visit.action()) {
            case "send" -> send(visit, one, applications.send(who, one.id(), form.version()));
            case "withdraw" -> after(visit, one, applications.withdraw(who, one.id(), form.version()), done -> Answer.undoable(one.address(), visit.words(ApplicationPage.class).say("application.withdrawn"), one.address()));
            case "undo" -> after(visit, one, applications.resume(who, one.id(), one.version()), "application.resumed");
            case "resume" -> after(visit, one, applications.resume(who, one.id(), form.version()), "application.resumed");
            case "agree", "disagree" -> after(visit, one, applications.agree(who, one.id(), visit.action().equals("agree")), visit.action().equals("agree") ? "agreement.given" : "agreement.taken");
            case "link" -> link(visit, one);
            case "admit", "refuse" -> after(visit, one, applications.admit(visit.actor(), one.id(), form.version(), visit.action().equals("admit"), form.value("admission")), visit.action().equals("admit") ? "admission.said" : "admission.refusalSaid");
            case "keep", "drop" -> after(visit, one, applications.decide(visit.actor(), one.id(), form.version(), visit.action().equals("keep"), form.value("outcome")), "outcome.said");
            case "rate" -> rate(visit, one);
            case "experiment" -> experiment(visit, one);
            default -> Answer.notFound();
        };
    }

    /** What it lacks is said in its form, beside the field. */
    private Answer send(Visit visit, Application one, Written<Application> written) {
        if (!(written instanceof Written.Invalid<Application> invalid)) return after(visit, one, written, "application.sent");
        return challenges.find(visit.actor(), one.edition()).map(edition -> {
            return new ApplicationForm(visit, edition, one.address() + "/edit", false).lacking(one, invalid);
        }).orElse(Answer.notFound());
    }

    private Answer rate(Visit visit, Application one) {
        var form = visit.form();
        var edition = challenges.find(visit.actor(), one.edition());
        if (edition.isEmpty()) return Answer.notFound();
        var marks = RatingForm.read(form, edition.get());
        if (form.hasProblems()) return screen(visit, one, form, 422);
        int seen = form.value("seen").matches("\\d{1,6}") ? Integer.parseInt(form.value("seen")) : 0;
        var written = juries.rate(visit.actor(), one.id(), seen, form.value("interest"), marks);
        // The other version is shown above the form; sent again, what was typed replaces it.
        if (written instanceof Written.Lost<Rating> lost) return screen(visit, one, form.with("seen", String.valueOf(lost.current().version())).reject("", "rating.lost"), 409);
        return after(visit, one, written, "rating.said");
    }

    private Answer experiment(Visit visit, Application one) {
        var form = visit.form();
        var project = subjects.read(visit, form, "project", one.experiment().project());
        var place = form.optional("experimentPlace", Applications.LINE_MAX);
        var from = form.day("experimentFrom");
        var until = form.day("experimentUntil");
        var result = form.optional("experimentResult", Applications.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, one, form, 422);
        return after(visit, one, applications.experiment(visit.actor(), one.id(), form.version(), new Experiment(project, place, from, until, result)), "experiment.said");
    }

    private <R> Answer after(Visit visit, Application one, Written<R> written, String said) {
        return after(visit, one, written, done -> Answer.redirect(one.address(), visit.words(ApplicationPage.class).say(said)));
    }

    /** For who lost the first: shown once, to be handed on. */
    private Answer link(Visit visit, Application one) {
        var words = visit.words(ApplicationPage.class);
        return applications.newLink(visit.actor(), one.id()).map(link -> Answer.screen(one.title(), new StaticTemplates().newLink(words, one, link, visit.origin()))).orElseGet(() -> Answer.refused(words.say("link.refused")));
    }

    private <R> Answer after(Visit visit, Application one, Written<R> written, Function<R, Answer> said) {
        var words = visit.words(ApplicationPage.class);
        var form = visit.form();
        return Said.of(words, written, form, again -> screen(visit, one, again, 422), lost -> screen(visit, applications.find(Applicant.of(visit.actor()), one.id()).orElse(one), form.reject("", "challenges.lost"), 409),
                said);
    }

    private Answer screen(Visit visit, Application one, Form form, int status) {
        var words = visit.words(ApplicationPage.class);
        return challenges.find(visit.actor(), one.edition()).<Answer>map(edition -> new Answer.Screen(status, one.title(), new StaticTemplates().application(words, sheet(visit, one, edition, form)))).orElse(Answer.notFound());
    }

    private ApplicationSheet sheet(Visit visit, Application one, Edition edition, Form typed) {
        var actor = visit.actor();
        var who = Applicant.of(actor);
        boolean leads = challenges.mayWrite(actor);
        boolean isMember = juries.isMember(actor, edition.id());
        var own = isMember ? juries.own(actor, one.id()) : Optional.<Rating>empty();
        var ratings = juries.all(actor, one.id());
        var project = one.experiment().project().flatMap(ref -> subjects.shown(visit, ref));
        var names = accounts.shownNames(Stream.concat(Stream.of(one.decisions().admittedBy(), one.decisions().decidedBy()), ratings.stream().map(Rating::account)).filter(id -> !id.isEmpty()).toList());
        return new ApplicationSheet(one, edition, edition.stage(clock.instant()), applications.files(who, one.id()), leads ? applications.findings(edition, one.content()) : List.of(), applications.isOwn(who, one),
                applications.mayWrite(who, one), leads, isMember, own, ratings, juries.scores(actor, edition.id()).getOrDefault(one.id(), Score.none()), names, project, subjects.isAny(), filled(one, own, project, typed), visit.contributions(new Ref(Application.KIND, one.id())));
    }

    /** What was typed in one form stays; the others on the page are as they are recorded. */
    private static Form filled(Application one, Optional<Rating> own, Optional<Subjects.Shown> project, Form typed) {
        recorded(one, own, project).values().forEach((field, values) -> {
            if (!typed.values().containsKey(field)) typed.with(field, values);
        });
        return typed;
    }

    private static Form recorded(Application one, Optional<Rating> own, Optional<Subjects.Shown> project) {
        var form = RatingForm.filled(own).with("admission", one.decisions().admission()).with("outcome", one.decisions().outcome());
        if (one.state() != State.WINNER) return form;
        return form.with("project", project.map(Subjects.Shown::title).orElse("")).with("experimentPlace", one.experiment().place()).with("experimentFrom", Days.write(one.experiment().from()))
                .with("experimentUntil", Days.write(one.experiment().until())).with("experimentResult", one.experiment().result());
    }
}
