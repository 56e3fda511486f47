// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import gg.jte.Content;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.console.ErrorView;
import org.faisceau.console.console.Frame;
import org.faisceau.console.console.KeptForm;
import org.faisceau.console.console.StaticTemplates;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every refusal in words: what happened, what to do, who can change it. */
@Component(service = ErrorPages.class)
public final class ErrorPages {
    private static final String KEPT = ErrorPages.class.getName();
    private static final String TOKEN = KEPT + ".token";
    private static final String FILES = KEPT + ".files";
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<Integer, String> ICONS = Map.of(403, "lock", 404, "map-pin", 409, "switch-horizontal", 429, "clock", 503, "database");
    private final Frames frames;
    private final ModuleFiles modules;
    private final Records records;
    private final KeptLabels labels;
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ErrorPages(@Reference Frames frames, @Reference ModuleFiles modules, @Reference Records records, @Reference KeptLabels labels) {
        this.frames = frames;
        this.modules = modules;
        this.records = records;
        this.labels = labels;
    }

    /** True where the address belongs to a module that does not run. */
    boolean isOfStopped(Exchange exchange) {
        return stoppedOwner(exchange).isPresent();
    }

    private Optional<ModuleFile> stoppedOwner(Exchange exchange) {
        return modules.stoppedOwner(exchange.segments());
    }

    /** The page that follows shows what the person had written, to be copied or sent again; not what another had, who sat there before. */
    void keep(Exchange exchange, Submission submission) {
        var by = CsrfToken.by(submission.first("csrf"));
        if (exchange.signedIn().filter(it -> CsrfToken.isAnothers(by, it.account())).isPresent()) return;
        keepFor(exchange, submission);
    }

    /** The same while nobody can say who sits there: it goes back to the browser that sent it, with the token it was sent with. */
    void keepUnasked(Exchange exchange, Submission submission) {
        if (exchange.request().getAttribute(KEPT) == null) keepFor(exchange, submission);
    }

    private static void keepFor(Exchange exchange, Submission submission) {
        exchange.request().setAttribute(KEPT, KeptForm.of(exchange.here(), submission.fields()));
        exchange.request().setAttribute(TOKEN, submission.first("csrf"));
        exchange.request().setAttribute(FILES, !submission.files().isEmpty());
    }

    /** Nothing here; where the address belongs to a stopped module, the page says which. */
    void notFound(Exchange exchange) throws IOException {
        var owner = stoppedOwner(exchange);
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

    /** Nothing here; where the record lies in the bin, who may restore it is told and offered it. */
    void notFound(Exchange exchange, Optional<Ref> about) throws IOException {
        var binned = about.flatMap(ref -> records.bin(ref.kind()).flatMap(it -> it.find(exchange.actor(), ref)));
        if (binned.isEmpty() || exchange.wantsFragment()) {
            notFound(exchange);
            return;
        }
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var frame = frames.shell(exchange, words.say("bin.here.title"));
        var body = kept(exchange).map(form -> templates.binnedKept(words, binned.get(), exchange.here(), form, areFilesKept(exchange)))
                .orElseGet(() -> templates.binned(words, binned.get(), exchange.here()));
        exchange.send(404, HTML, Drawing.withToken(Drawing.of(templates.shell(frame, body)), frame.csrf()));
    }

    /** A status with the shell's own sentence for it. */
    void show(Exchange exchange, int status) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var sentence = words.say("error." + status + ".sentence");
        // Without a role that is missing: no change of roles would help.
        if (status == 403) refuse(exchange, sentence);
        else refuse(exchange, status, sentence);
    }

    /** A page refuses, in a sentence that names who can change it: often that is not a change of roles. */
    void refuse(Exchange exchange, String why) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        send(exchange, 403, new ErrorView("lock", tone(403), words.say("error.403.title"), why, "", words.say("error.code", "403"), ""));
    }

    /** A status with a sentence of its own. */
    void refuse(Exchange exchange, int status, String sentence) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var key = "error." + status;
        send(exchange, status, new ErrorView(ICONS.getOrDefault(status, "alert-triangle"), tone(status), words.say(key + ".title"), sentence,
                words.has(key + ".who") ? words.say(key + ".who") : "", words.say("error.code", String.valueOf(status)), ""));
    }

    /** The record's state does not allow it now: nobody's right is missing, and the way back is shown. */
    void notNow(Exchange exchange, String why) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        send(exchange, 409, new ErrorView(ICONS.get(409), tone(409), words.say("error.notNow.title"), why, "", words.say("error.code", "409"), "").back(back(exchange)));
    }

    /** The page that was sent to; from one that only shows, the one above it. */
    private String back(Exchange exchange) {
        var path = exchange.request().getRequestURI();
        return exchange.isSafe() ? labels.above(exchange) : path;
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
        var body = body(exchange, view);
        if (exchange.wantsFragment()) {
            exchange.send(status, HTML, Drawing.of(body));
            return;
        }
        exchange.send(status, HTML, page(exchange, status, view));
    }

    private String page(Exchange exchange, int status, ErrorView view) {
        var body = body(exchange, view);
        if (status < 500 && exchange.signedIn().isPresent()) {
            var frame = frames.shell(exchange, view.title());
            return Drawing.withToken(Drawing.of(templates.shell(frame, body)), frame.csrf());
        }
        var frame = frames.plain(exchange, view.title());
        var sent = exchange.request().getAttribute(TOKEN) instanceof String token && token.matches("[A-Za-z0-9_.-]*") ? token : "";
        return Drawing.withToken(Drawing.of(templates.plain(frame, true, false, body)), frame.csrf().isEmpty() ? sent : frame.csrf());
    }

    private Content body(Exchange exchange, ErrorView view) {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        return kept(exchange).<Content>map(form -> templates.errorKept(words, view, form, areFilesKept(exchange))).orElseGet(() -> templates.error(words, view));
    }

    /** What was sent with a form that is answered now, as it was. */
    Optional<KeptForm> sent(Exchange exchange) {
        return exchange.request().getAttribute(KEPT) instanceof KeptForm form ? Optional.of(form) : Optional.empty();
    }

    /** What the person had written, as the page called it. */
    private Optional<KeptForm> kept(Exchange exchange) {
        if (!(exchange.request().getAttribute(KEPT) instanceof KeptForm form) || !form.isWritten()) return Optional.empty();
        return Optional.of(exchange.signedIn().isPresent() ? labels.spoken(form, exchange) : labels.on(form, exchange));
    }

    private static boolean areFilesKept(Exchange exchange) {
        return Boolean.TRUE.equals(exchange.request().getAttribute(FILES));
    }

    private static String tone(int status) {
        return status >= 500 ? "bad" : status == 404 ? "quiet" : "warn";
    }
}
