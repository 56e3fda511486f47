// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import gg.jte.Content;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.console.Frame;
import org.faisceau.console.console.KeptForm;
import org.faisceau.console.console.StaticTemplates;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns what a page answers into HTTP. */
@Component(service = AnswerWriter.class)
public final class AnswerWriter {
    private static final String HTML = "text/html; charset=utf-8";
    /** From here on a status says that a form was not taken. */
    private static final int REFUSED = 400;
    private final Frames frames;
    private final Notices notices;
    private final ErrorPages errors;
    private final DraftMarks drafts;
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public AnswerWriter(@Reference Frames frames, @Reference Notices notices, @Reference ErrorPages errors, @Reference DraftMarks drafts) {
        this.frames = frames;
        this.notices = notices;
        this.errors = errors;
        this.drafts = drafts;
    }

    void write(Exchange exchange, Address address, Answer answer) throws IOException {
        if (answer instanceof Answer.Screen it) screen(exchange, address, it.status(), it.title(), it.body(), it.preview());
        else if (answer instanceof Answer.Conflict it) screen(exchange, address, 409, it.title(), it.body(), Optional.empty());
        else if (answer instanceof Answer.Fragment it) fragment(exchange, 200, it.body());
        else if (answer instanceof Answer.Redirect it) redirect(exchange, it);
        else if (answer instanceof Answer.Download it) download(exchange, it);
        else if (answer instanceof Answer.NotNow it) errors.notNow(exchange, it.why());
        else if (answer instanceof Answer.Refused it) errors.refuse(exchange, it.why());
        else errors.notFound(exchange, ((Answer.NotFound) answer).about());
    }

    private void redirect(Exchange exchange, Answer.Redirect answer) {
        answer.notice().ifPresent(it -> notices.leave(exchange, it));
        exchange.redirect(answer.address());
    }

    private void fragment(Exchange exchange, int status, Content body) throws IOException {
        var token = exchange.signedIn().map(CsrfToken::of).orElse("");
        exchange.send(status, HTML, Drawing.withToken(Drawing.of(body), token));
    }

    private void screen(Exchange exchange, Address address, int status, String title, Content body, Optional<Answer.Preview> preview) throws IOException {
        if (exchange.wantsFragment()) {
            fragment(exchange, status, body);
            return;
        }
        // The body first: what it refuses must not cost the notice that waits.
        var drawn = Drawing.ready(drafts.in(exchange, Drawing.of(body), exchange.isSafe()));
        var bare = (address.isWithoutAccount() ? open(exchange, address, title) : frames.shell(exchange, title)).previewed(preview);
        var frame = exchange.isSafe() ? bare : bare.answering(exchange.here(), status < REFUSED ? Optional.empty() : errors.sent(exchange).map(typed -> resent(exchange, bare.otherLanguage(), typed)));
        var page = !address.isWithoutAccount() ? templates.shell(frame, drawn)
                : address.pass().isEmpty() ? templates.open(frame, drawn)
                : templates.plain(frame, true, false, drawn);
        exchange.send(status, HTML, Drawing.withToken(Drawing.of(page), frame.csrf()));
    }

    /** The choice of language of a form that came back: it is sent again, and comes back in the other language. */
    private static Frame.Resent resent(Exchange exchange, String language, KeptForm typed) {
        var chosen = new Query(List.of(new Query.Pair("to", language), new Query.Pair("back", exchange.here())));
        return new Frame.Resent("/language" + chosen.written(), new Query(typed.lines().stream().map(line -> new Query.Pair(line.name(), line.value())).toList()).written());
    }

    private Frame open(Exchange exchange, Address address, String title) {
        return address.pass().isEmpty() ? frames.open(exchange, title) : frames.plain(exchange, title);
    }

    private static void download(Exchange exchange, Answer.Download answer) throws IOException {
        if (!answer.tag().isEmpty()) {
            var tag = '"' + answer.tag() + '"';
            exchange.response().setHeader("ETag", tag);
            exchange.response().setHeader("Cache-Control", "no-cache");
            if (exchange.has(tag)) {
                exchange.response().setStatus(304);
                return;
            }
        }
        var plain = answer.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
        var full = URLEncoder.encode(answer.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.response().setContentType(answer.mediaType());
        exchange.response().setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full);
        if (!exchange.method().equals("HEAD")) answer.content().writeTo(exchange.response().getOutputStream());
    }
}
