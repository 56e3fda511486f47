// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.FilledPapers;
import org.faisceau.documents.api.FilledPapers.Reading;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A company sent its form by mail: those who lead read it in, look it through, and enter it with the day it came. Which company it is, the form says. */
@Component
public final class MailedAnswerPage implements Page {
    private static final String PREFIX = "answer-";
    private static final String DAY = "receivedOn";
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Organisations organisations;
    private final FilledPapers filled;
    private final Clock clock;

    @Activate
    public MailedAnswerPage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Organisations organisations, @Reference FilledPapers filled, @Reference Clock clock) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.organisations = organisations;
        this.filled = filled;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/techniques/{run}/mailed").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    private boolean mayLead(Visit visit) {
        return campaigns.find(visit.actor(), visit.path("id")).filter(campaign -> campaigns.mayLead(visit.actor(), campaign)).isPresent();
    }

    @Override
    public Answer show(Visit visit) {
        return mayLead(visit) ? screen(visit, Optional.empty(), Form.blank(), 200) : Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (!mayLead(visit)) return Answer.notFound();
        if (visit.action().equals("read")) return visit.upload("docx").filter(upload -> upload.size() > 0).map(upload -> read(visit, upload)).orElseGet(() -> screen(visit, Optional.empty(), Form.blank().reject("docx", "offline.none"), 422));
        var form = visit.form();
        var asked = invitations(visit).stream().filter(one -> one.id().equals(form.value("invitation"))).findFirst();
        return asked.map(one -> entered(visit, one, form)).orElse(Answer.notFound());
    }

    private List<Invitation> invitations(Visit visit) {
        return techniques.invitations(visit.actor(), visit.path("id"), visit.path("run"));
    }

    private Answer read(Visit visit, Upload upload) {
        Reading reading;
        try (var in = upload.open()) {
            reading = filled.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
        return reading.fold(it -> found(visit, it.values()), unreadable -> screen(visit, Optional.empty(), Form.blank().reject("docx", "offline." + unreadable.reason()), 422));
    }

    private Answer found(Visit visit, Map<String, List<String>> boxes) {
        var words = visit.words(MailedAnswerPage.class);
        var whose = invitations(visit).stream().filter(one -> new OfflineAnswer(words, one).isOf(boxes)).findFirst();
        if (whose.isEmpty()) return screen(visit, Optional.empty(), Form.blank().reject("docx", "mailed.OTHER"), 422);
        var form = Form.blank().with(DAY, Days.today(clock).toString());
        new OfflineAnswer(words, whose.get()).answers(boxes).orElseThrow().forEach((key, value) -> form.with(PREFIX + key, value));
        whose.get().questions().forEach(asked -> asked.question().problem(form.value(PREFIX + asked.question().key())).ifPresent(why -> Fields.reject(form, PREFIX, Map.of(asked.question().key(), why))));
        return screen(visit, whose, form, form.hasProblems() ? 422 : 200);
    }

    private Answer entered(Visit visit, Invitation one, Form form) {
        var words = visit.words(MailedAnswerPage.class);
        var day = form.day(DAY);
        if (day.isEmpty() || day.get().isAfter(Days.today(clock)) || day.get().isAfter(one.until())) return screen(visit, Optional.of(one), form.hasProblems() ? form : form.reject(DAY, "mailed.day", words.day(one.until())), 422);
        return techniques.receive(visit.actor(), visit.path("id"), one.id(), day.get(), Fields.answers(form, PREFIX, one.questions())).fold(
                done -> Answer.redirect(run(visit), words.say("mailed.done", name(visit, one))),
                invalid -> screen(visit, Optional.of(one), Fields.reject(form, PREFIX, invalid.problems()), 422),
                declined -> screen(visit, Optional.of(one), form.reject("docx", "answer.declined", declined.why().in(visit.locale())), 422),
                failed -> screen(visit, Optional.of(one), form.reject("docx", "answer.failed"), 503),
                notNow -> screen(visit, Optional.of(one), form.reject("docx", "answer.over"), 409),
                unknown -> Answer.notFound());
    }

    private static String run(Visit visit) {
        return "/sourcing/campaigns/" + visit.path("id") + "/techniques/" + visit.path("run");
    }

    private String name(Visit visit, Invitation one) {
        return organisations.find(visit.actor(), one.company()).map(Organisation::name).orElse("—");
    }

    private Answer screen(Visit visit, Optional<Invitation> whose, Form form, int status) {
        var words = visit.words(MailedAnswerPage.class);
        var fields = whose.map(one -> Fields.of(words, form, PREFIX, one.questions())).orElse(List.of());
        return new Answer.Screen(status, words.say("mailed.title"), new StaticTemplates().mailedAnswer(words, whose, whose.map(one -> name(visit, one)).orElse(""), fields, form, visit.here(), run(visit)));
    }
}
