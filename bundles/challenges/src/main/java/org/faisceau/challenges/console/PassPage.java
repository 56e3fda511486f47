// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An application by its link, without account: written, sent, and the answer read. */
@Component
public final class PassPage implements Page {
    private final Challenges challenges;
    private final Applications applications;
    private final Store store;
    private final Clock clock;

    @Activate
    public PassPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Store store, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/application").withPass("challenge-application");
    }

    /** What the link opens. */
    private record Opened(Applicant who, Application application, Edition edition, String here) {}

    private Optional<Opened> opened(Visit visit) {
        var who = visit.pass().map(Ref::id).map(Applicant::holding);
        var here = "/challenges/application?pass=" + visit.query("pass");
        return who.flatMap(it -> applications.find(it, it.application()).flatMap(one -> challenges.find(Actor.nobody(), one.edition()).map(edition -> new Opened(it, one, edition, here))));
    }

    @Override
    public Answer show(Visit visit) {
        var found = opened(visit);
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        if (!visit.query("file").isEmpty()) return applications.file(one.who(), one.application().id(), visit.query("file")).map(file -> HandedOut.of(store, file.file())).orElse(Answer.notFound());
        if (visit.query("edit").equals("true")) return new ApplicationForm(visit, one.edition(), one.here() + "&edit=true", false).screen(200, ApplicationForm.filled(one.application()));
        return screen(visit, one, Form.blank(), 200);
    }

    /** {@code save}, {@code send}, {@code withdraw}, {@code resume}, {@code agree}, {@code disagree}, {@code join}, {@code remove}. */
    @Override
    public Answer submit(Visit visit) {
        var found = opened(visit);
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(PassPage.class);
        var one = found.get();
        var form = visit.form();
        var id = one.application().id();
        return switch (visit.action()) {
            case "save" -> save(visit, one, form);
            case "send" -> after(visit, one, applications.send(one.who(), id, form.version()), words.say("application.sent"));
            case "withdraw" -> after(visit, one, applications.withdraw(one.who(), id, form.version()), words.say("application.withdrawn"));
            case "resume" -> after(visit, one, applications.resume(one.who(), id, form.version()), words.say("application.resumed"));
            case "agree" -> after(visit, one, applications.agree(one.who(), id, true), words.say("agreement.given"));
            case "disagree" -> after(visit, one, applications.agree(one.who(), id, false), words.say("agreement.taken"));
            case "remove" -> after(visit, one, applications.detach(one.who(), id, form.value("file")), words.say("files.removed"));
            case "join" -> join(visit, one);
            default -> Answer.notFound();
        };
    }

    private Answer save(Visit visit, Opened one, Form form) {
        var forms = new ApplicationForm(visit, one.edition(), one.here() + "&edit=true", false);
        return forms.read(form).map(content -> forms.said(applications.save(one.who(), one.application().id(), form.version(), content), form, done -> Answer.redirect(one.here(), visit.words(PassPage.class).say("application.saved"))))
                .orElseGet(() -> forms.screen(422, form));
    }

    private Answer join(Visit visit, Opened one) {
        var words = visit.words(PassPage.class);
        if (!applications.mayWrite(one.who(), one.application())) return screen(visit, one, visit.form().reject("", "application.isOver"), 409);
        var upload = visit.upload("piece").filter(file -> file.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(one.here(), Tone.WARNING, words.say("files.noFile"));
        return Uploads.keep(store, upload.get()).map(file -> after(visit, one, applications.attach(one.who(), one.application().id(), file), words.say("files.joined", file.name())))
                .orElseGet(() -> Answer.redirect(one.here(), Tone.PROBLEM, words.say("files.tooLarge")));
    }

    private <R> Answer after(Visit visit, Opened one, Written<R> written, String said) {
        return written.fold(
                done -> Answer.redirect(one.here(), said),
                invalid -> invalid.field().equals("piece") ? screen(visit, one, Form.blank().reject("", invalid.key()), 422) : new ApplicationForm(visit, one.edition(), one.here() + "&edit=true", false).lacking(one.application(), invalid),
                lost -> screen(visit, one, Form.blank().reject("", "challenges.lost"), 409),
                notNow -> screen(visit, one, Form.blank().reject("", notNow.key()), 409),
                refused -> Answer.refused(visit.words(PassPage.class).say("application.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Opened one, Form form, int status) {
        var words = visit.words(PassPage.class);
        var sheet = new OwnSheet(one.application(), one.edition(), applications.files(one.who(), one.application().id()), applications.mayWrite(one.who(), one.application()), one.edition().stage(clock.instant()), one.here(), visit.origin(), form);
        return new Answer.Screen(status, one.edition().title(), new StaticTemplates().ownApplication(words, sheet));
    }
}
