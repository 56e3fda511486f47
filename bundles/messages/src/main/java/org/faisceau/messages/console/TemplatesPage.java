// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.api.Templates.Template;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wording of each kind of message, in both languages. */
@Component
public final class TemplatesPage implements Page {
    private final Templates templates;

    /** @param subject with examples in it, as somebody would receive it */
    record Line(Template template, String subject) {}

    @Activate
    public TemplatesPage(@Reference Templates templates) {
        this.templates = templates;
    }

    @Override
    public Address address() {
        return Address.of("admin/messages/templates").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(TemplatesPage.class);
        var lines = templates.list(visit.actor(), visit.locale()).stream().map(each -> new Line(each, templates.preview(each, each.wording()).subject())).toList();
        return Answer.screen(words.say("templates.title"), new StaticTemplates().templates(words, lines));
    }
}
