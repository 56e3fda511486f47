// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Markdown;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.api.Minutes.Keeping;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was said and decided at a gathering. */
@Component
public final class MinutesPage implements Page {
    private final Minutes minutes;
    private final GatheringHeads heads;

    @Activate
    public MinutesPage(@Reference Minutes minutes, @Reference GatheringHeads heads) {
        this.minutes = minutes;
        this.heads = heads;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/minutes").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return shown(visit, 200, Form.blank());
    }

    private Answer shown(Visit visit, int status, Form form) {
        var words = visit.words(MinutesPage.class);
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var gathering = head.get().gathering();
        var kept = minutes.find(visit.actor(), gathering.id());
        if (kept.isEmpty()) return Answer.screen(gathering.title(), new StaticTemplates().noMinutes(words, head.get()));
        if (status == 200) form.with("body", kept.get().body()).with("version", String.valueOf(kept.get().version()));
        return new Answer.Screen(status, gathering.title(), new StaticTemplates().minutes(words, head.get(), kept.get(), Markdown.of(kept.get().body()), form));
    }

    /** {@code write} the minutes; {@code decide}, and {@code done}, {@code open} or {@code withdraw} of a decision. */
    @Override
    public Answer submit(Visit visit) {
        var id = Ids.of(visit);
        if (id.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var actor = visit.actor();
        var decision = form.value("decision");
        return switch (visit.action()) {
            case "write" -> write(visit, id.get(), form);
            case "decide" -> decide(visit, id.get(), form);
            case "done" -> decided(visit, minutes.done(actor, id.get(), decision, form.version(), true), "decision.done");
            case "open" -> decided(visit, minutes.done(actor, id.get(), decision, form.version(), false), "decision.open");
            case "withdraw" -> decided(visit, minutes.withdraw(actor, id.get(), decision, form.version()), "decision.withdrawn");
            default -> Answer.notFound();
        };
    }

    private Answer write(Visit visit, GatheringId id, Form form) {
        var body = form.optional("body", Minutes.BODY_MAX);
        return form.hasProblems() ? shown(visit, 422, form) : said(visit, form, minutes.write(visit.actor(), id, form.version(), body), "minutes.written");
    }

    private Answer decide(Visit visit, GatheringId id, Form form) {
        var what = form.text("what", Minutes.TEXT_MAX);
        var who = form.optional("who", Minutes.TEXT_MAX);
        var due = form.day("due");
        return form.hasProblems() ? shown(visit, 422, form) : said(visit, form, minutes.decide(visit.actor(), id, what, who, due), "decision.kept");
    }

    /** The page shows the decision as it is now; nothing was typed that could be lost. */
    private Answer decided(Visit visit, Keeping keeping, String key) {
        var back = "/gatherings/" + visit.path("id") + "/minutes";
        return keeping instanceof Keeping.Lost ? Answer.redirect(back, Tone.WARNING, visit.words(MinutesPage.class).say("decision.lost")) : said(visit, visit.form(), keeping, key);
    }

    private Answer said(Visit visit, Form form, Keeping keeping, String key) {
        var words = visit.words(MinutesPage.class);
        var back = "/gatherings/" + visit.path("id") + "/minutes";
        return keeping.fold(
                done -> Answer.redirect(back, words.say(key)),
                invalid -> shown(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> clash(words, lost.current(), form, back),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private static Answer clash(Words words, Minutes.Kept current, Form form, String back) {
        var clash = Clash.of(Form.blank().with("body", current.body()), form, List.of("body"), field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("minutes.title"), Ui.clash(words, clash, back, current.version(), back, "write"));
    }
}
