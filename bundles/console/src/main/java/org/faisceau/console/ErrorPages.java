// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.util.Map;
import org.faisceau.console.console.ErrorView;
import org.faisceau.console.console.Frame;
import org.faisceau.console.console.StaticTemplates;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every refusal in words: what happened, what to do, who can change it. */
@Component(service = ErrorPages.class)
public final class ErrorPages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<Integer, String> ICONS = Map.of(403, "lock", 404, "map-pin", 409, "switch-horizontal", 429, "clock", 503, "database");
    private final Frames frames;
    private final ModuleFiles modules;
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ErrorPages(@Reference Frames frames, @Reference ModuleFiles modules) {
        this.frames = frames;
        this.modules = modules;
    }

    /** Nothing here; where the address belongs to a stopped module, the page says which. */
    void notFound(Exchange exchange) throws IOException {
        var owner = exchange.segments().isEmpty() ? java.util.Optional.<ModuleFile>empty() : modules.stoppedOwner(exchange.segments().get(0));
        if (owner.isEmpty()) {
            show(exchange, 404);
            return;
        }
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var path = exchange.request().getRequestURI();
        var sentence = words.say("error.stopped.sentence", path, owner.get().title(exchange.locale()));
        send(exchange, 404, new ErrorView("puzzle-off", "quiet", words.say("error.stopped.title"), sentence, words.say("error.stopped.who"), words.say("error.stopped.code"),
                exchange.actor().is(org.faisceau.kernel.api.Role.ADMINISTRATOR) ? "/admin/modules" : ""));
    }

    /** A status with the shell's own sentence for it. */
    void show(Exchange exchange, int status) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        refuse(exchange, status, words.say("error." + status + ".sentence"));
    }

    /** A status with a sentence of its own. */
    void refuse(Exchange exchange, int status, String sentence) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var key = "error." + status;
        send(exchange, status, new ErrorView(ICONS.getOrDefault(status, "alert-triangle"), tone(status), words.say(key + ".title"), sentence,
                words.has(key + ".who") ? words.say(key + ".who") : "", words.say("error.code", String.valueOf(status)), ""));
    }

    /** The store refuses or does not answer: nothing was written, and the page says why. */
    void unavailable(Exchange exchange, StoreUnavailable refused) throws IOException {
        exchange.forgetWho();
        var words = Texts.beside(Frame.class).in(exchange.locale());
        exchange.response().setHeader("Retry-After", "30");
        refuse(exchange, 503, words.say("error.store." + refused.reason().name()));
    }

    void failed(Exchange exchange, String incident) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        refuse(exchange, 500, words.say("error.500.sentence", incident));
    }

    private void send(Exchange exchange, int status, ErrorView view) throws IOException {
        var body = templates.error(Texts.beside(Frame.class).in(exchange.locale()), view);
        if (exchange.wantsFragment()) {
            exchange.send(status, HTML, Drawing.of(body));
            return;
        }
        exchange.send(status, HTML, page(exchange, status, view));
    }

    private String page(Exchange exchange, int status, ErrorView view) {
        var body = templates.error(Texts.beside(Frame.class).in(exchange.locale()), view);
        if (status < 500 && exchange.signedIn().isPresent()) {
            var frame = frames.shell(exchange, view.title());
            return Drawing.withToken(Drawing.of(templates.shell(frame, body)), frame.csrf());
        }
        var frame = frames.plain(exchange, view.title());
        return Drawing.withToken(Drawing.of(templates.plain(frame, true, body)), frame.csrf());
    }

    private static String tone(int status) {
        return status >= 500 ? "bad" : status == 404 ? "quiet" : "warn";
    }
}
