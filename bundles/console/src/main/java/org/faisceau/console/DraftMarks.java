// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faisceau.console.console.Frame;
import org.faisceau.console.console.StaticTemplates;
import org.faisceau.console.kept.Draft;
import org.faisceau.console.kept.DraftRegister;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Forms marked {@code data-draft}: before each, what the person was writing there is offered; within, a word says to the shell that the
 * draft goes once the form was taken. No page can forget it. Several forms that post to one address have a name each,
 * {@code data-draft="claim"}, and so has one form that begins from several records, {@code data-draft="dossier:…"}: a draft per form and record.
 */
@Component(service = DraftMarks.class)
public final class DraftMarks {
    private static final Pattern MARKED = Pattern.compile("<form(?=[^>]*\\smethod=\"post\")(?=[^>]*\\sdata-draft)(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ACTION = Pattern.compile("\\saction=\"([^\"?#]*)");
    private static final Pattern NAME = Pattern.compile("\\sdata-draft=\"([A-Za-z0-9:._-]+)\"");
    private static final String UNNAMED = "yes";
    private final DraftRegister drafts;
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public DraftMarks(@Reference DraftRegister drafts) {
        this.drafts = drafts;
    }

    /** @param fresh true where the forms show what is kept, not what was just sent and came back */
    String in(Exchange exchange, String html, boolean fresh) {
        if (!html.contains("data-draft") || exchange.signedIn().isEmpty()) return html;
        return MARKED.matcher(html).replaceAll(form -> Matcher.quoteReplacement(
                (fresh ? offer(exchange, form.group()) : "") + form.group() + word(form.group()) + state(exchange)));
    }

    /** A form was taken: its draft goes. */
    void taken(Exchange exchange, Actor actor, Submission submission) {
        var name = submission.first("draft");
        if (!name.isEmpty()) drafts.drop(actor, of(exchange.request().getRequestURI(), name));
    }

    /** The name of a draft: where its form posts to and, where several forms do, which one. */
    private static String of(String address, String name) {
        return name.equals(UNNAMED) ? address : address + "#" + name;
    }

    private static String name(String form) {
        var name = NAME.matcher(form);
        return name.find() ? name.group(1) : UNNAMED;
    }

    private static String word(String form) {
        return "<input type=\"hidden\" name=\"draft\" value=\"" + name(form) + "\">";
    }

    private String offer(Exchange exchange, String form) {
        var action = ACTION.matcher(form);
        var address = action.find() ? action.group(1) : exchange.request().getRequestURI();
        Optional<Draft> found = drafts.find(exchange.actor(), of(address, name(form)));
        return found.map(it -> Drawing.of(templates.draftOffer(Texts.beside(Frame.class).in(exchange.locale()), it))).orElse("");
    }

    /** Where the script says that it kept the draft. */
    private String state(Exchange exchange) {
        return Drawing.of(templates.draftState(Texts.beside(Frame.class).in(exchange.locale())));
    }
}
