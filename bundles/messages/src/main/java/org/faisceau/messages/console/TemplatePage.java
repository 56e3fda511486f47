// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.api.Templates.Saving;
import org.faisceau.messages.api.Templates.Template;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wording of one kind in one language: changed, looked at with examples, set back. */
@Component
public final class TemplatePage implements Page {
    private static final String BACK = "/admin/messages/templates";
    private final Templates templates;

    /**
     * What is shown.
     *
     * @param preview the words with examples in them; empty while something is wrong
     * @param theirs the words kept meanwhile by somebody else; empty where nobody did
     */
    record View(Template template, Form form, Optional<Wording> preview, Optional<Wording> theirs) {
        String address() {
            return BACK + "/" + template.kind() + "/" + template.language();
        }
    }

    @Activate
    public TemplatePage(@Reference Templates templates) {
        this.templates = templates;
    }

    @Override
    public Address address() {
        return Address.of("admin/messages/templates/{kind}/{language}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(TemplatePage.class);
        return find(visit).map(template -> {
            var preview = Optional.of(templates.preview(template, template.wording()));
            return screen(words, 200, new View(template, filled(template), preview, Optional.empty()));
        }).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TemplatePage.class);
        var found = find(visit);
        if (found.isEmpty()) return Answer.notFound();
        var template = found.get();
        var form = visit.form();
        if (visit.action().equals("reset")) {
            boolean isReset = templates.reset(visit.actor(), template.kind(), template.language(), form.version());
            return isReset ? Answer.redirect(BACK, words.say("template.wasReset"))
                    : Answer.redirect(BACK + "/" + template.kind() + "/" + template.language(), Tone.WARNING, words.say("template.notReset"));
        }
        var wording = new Wording(form.text("subject", Templates.SUBJECT_MAX), form.text("body", Templates.BODY_MAX));
        if (form.hasProblems()) return screen(words, 422, new View(template, form, Optional.empty(), Optional.empty()));
        if (!visit.action().equals("preview")) return save(visit, words, template, form, wording);
        return screen(words, 200, new View(template, form, Optional.of(templates.preview(template, wording)), Optional.empty()));
    }

    private Answer save(Visit visit, Words words, Template template, Form form, Wording wording) {
        return templates.save(visit.actor(), template.kind(), template.language(), form.version(), wording).fold(
                saved -> Answer.redirect(BACK, words.say("template.saved")),
                unknown -> {
                    form.reject(unknown.field(), "template.unknown", unknown.names().size(), String.join(", ", unknown.names()));
                    return screen(words, 422, new View(template, form, Optional.empty(), Optional.empty()));
                },
                invalid -> {
                    form.reject(invalid.field(), "form.required");
                    return screen(words, 422, new View(template, form, Optional.empty(), Optional.empty()));
                },
                lost -> {
                    form.with("version", String.valueOf(lost.current().version()));
                    return Answer.conflict(words.say("conflict.title"), new StaticTemplates().template(words,
                            new View(template, form, Optional.empty(), Optional.of(lost.current().wording()))));
                },
                gone -> Answer.notFound());
    }

    private Optional<Template> find(Visit visit) {
        return templates.find(visit.actor(), visit.path("kind"), visit.path("language"), visit.locale());
    }

    private static Form filled(Template template) {
        return Form.blank().with("subject", template.wording().subject()).with("body", template.wording().body()).with("version", String.valueOf(template.version()));
    }

    private static Answer screen(Words words, int status, View view) {
        var title = words.say("template.title", view.template().title(), words.say("language." + view.template().language()));
        return new Answer.Screen(status, title, new StaticTemplates().template(words, view));
    }
}
