// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.faisceau.kernel.api.Words;

/**
 * One mail, twice: as plain text and as HTML, from the same model.
 *
 * @param name of its reader; empty where unknown
 * @param subject of the mail
 * @param parts its messages
 * @param settings address of the person's choices; empty where this instance has no address
 * @param decline address that opens without account; empty likewise
 * @param isOutside true where its reader has no account
 */
public record MailLook(Words words, String name, String subject, boolean isDigest, List<Part> parts, String settings, String decline, boolean isOutside) {
    public MailLook {
        parts = List.copyOf(parts);
    }

    /**
     * One message.
     *
     * @param link whole address; empty where it leads nowhere
     * @param kind why it came, in words
     */
    public record Part(String subject, String body, String link, String kind) {
        /** The body's paragraphs. */
        public List<String> paragraphs() {
            return List.of(body.split("\n\\s*\n"));
        }
    }

    public String html() {
        var out = new StringOutput();
        new StaticTemplates().mail(this).writeTo(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    /** The same for who reads plain text: lines end in LF, and none begins with « From ». */
    public String text() {
        var text = new StringBuilder(greeting()).append("\n\n");
        for (var part : parts) {
            if (isDigest) text.append("* ").append(part.subject()).append("\n\n");
            text.append(part.body()).append("\n\n");
            if (!part.link().isEmpty()) text.append(open()).append(words.say("mail.colon")).append(part.link()).append("\n\n");
        }
        text.append("-- \n").append(reason()).append('\n');
        if (!decline.isEmpty()) text.append(words.say("mail.decline")).append(words.say("mail.colon")).append(decline).append('\n');
        if (!settings.isEmpty()) text.append(words.say("mail.settings")).append(words.say("mail.colon")).append(settings).append('\n');
        return text.toString();
    }

    public String greeting() {
        return name.isEmpty() ? words.say("mail.greeting.nobody") : words.say("mail.greeting", name);
    }

    /** What the link does. */
    public String open() {
        return words.say(isOutside ? "mail.openOutside" : "mail.open");
    }

    /** Why this person gets it. */
    public String reason() {
        if (isOutside) return decline.isEmpty() ? words.say("mail.reason.outside") : words.say("mail.reason.subscribed", parts.get(0).kind());
        var kinds = parts.stream().map(Part::kind).filter(kind -> !kind.isEmpty()).distinct().toList();
        return kinds.isEmpty() ? words.say("mail.reason.unknown") : words.say("mail.reason", String.join(words.say("mail.and"), kinds));
    }
}
