// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.faisceau.console.spi.Answer;

/** What a person would see of an answer. */
public record Seen(Answer answer) {
    /** The status the shell would send. */
    public int status() {
        if (answer instanceof Answer.Screen screen) return screen.status();
        if (answer instanceof Answer.Redirect) return 303;
        if (answer instanceof Answer.NotFound) return 404;
        if (answer instanceof Answer.Refused) return 403;
        if (answer instanceof Answer.Conflict || answer instanceof Answer.NotNow) return 409;
        return 200;
    }

    /** The markup of the body, without the shell's frame; empty where the answer has none. */
    public String html() {
        if (answer instanceof Answer.Screen screen) return html(screen.body());
        if (answer instanceof Answer.Fragment fragment) return html(fragment.body());
        if (answer instanceof Answer.Conflict conflict) return html(conflict.body());
        return "";
    }

    /** What is to be read: title or notice or reason, then the body without markup, single spaces, none of them no-break. */
    public String text() {
        var bare = html().replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return (head() + " " + bare).replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    /** Where it leads; empty where it does not. */
    public String address() {
        return answer instanceof Answer.Redirect redirect ? redirect.address() : "";
    }

    /** The bytes of a download. */
    public byte[] file() {
        if (!(answer instanceof Answer.Download download)) throw new AssertionError("no download but " + answer);
        try {
            var bytes = new ByteArrayOutputStream();
            download.content().writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the download does not write", e);
        }
    }

    /** Renders a card, a panel or a body as the shell does. */
    public static String html(Content content) {
        var text = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    private String head() {
        if (answer instanceof Answer.Screen screen) return screen.title();
        if (answer instanceof Answer.Conflict conflict) return conflict.title();
        if (answer instanceof Answer.Refused refused) return refused.why();
        if (answer instanceof Answer.NotNow notNow) return notNow.why();
        if (answer instanceof Answer.Redirect redirect) return redirect.notice().map(Answer.Notice::sentence).orElse("");
        return "";
    }
}
