// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.console.console.Frame;
import org.faisceau.console.console.KeptForm;
import org.faisceau.console.console.SignInView;
import org.faisceau.console.console.StaticTemplates;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Field;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in and out. What a person had typed when the sign-in had ended goes along in hidden fields, comes back readable after
 * signing in, and is sent only when the person says so.
 */
@Component(service = {Door.class, SignInDoor.class})
public final class SignInDoor implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(SignInDoor.class);
    private static final String HTML = "text/html; charset=utf-8";
    private static final String KEPT = "kept.";
    private final SignIns signIns;
    private final Frames frames;
    private final ErrorPages errors;
    private final Guard guard;
    private final KeptLabels labels;
    private final Notices notices;
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public SignInDoor(@Reference SignIns signIns, @Reference Frames frames, @Reference ErrorPages errors, @Reference Guard guard, @Reference KeptLabels labels, @Reference Notices notices) {
        this.signIns = signIns;
        this.frames = frames;
        this.errors = errors;
        this.guard = guard;
        this.labels = labels;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isAt("sign-in") || exchange.isAt("sign-out");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        try {
            let(exchange);
        } catch (StoreUnavailable away) {
            if (!exchange.method().equals("POST") || !exchange.isAt("sign-in") || !SameOrigin.holds(exchange, guard.publicAddress())) throw away;
            LOG.error("nobody can sign in: {}", away.line());
            wait(exchange, away);
        }
    }

    /** The same form again, with the name and what else it carried: only the password is to be typed anew. */
    private void wait(Exchange exchange, StoreUnavailable away) throws IOException {
        exchange.forgetWho();
        Guard.measure(exchange, Submission.FILE_MOST);
        var submission = Submission.of(exchange.request());
        var kept = kept(submission.fields());
        var why = Texts.beside(Frame.class).in(exchange.locale()).say("error.store." + away.reason().name());
        exchange.response().setHeader("Retry-After", "30");
        form(exchange, 503, new SignInView(
                submission.first("name").strip(), why, then(submission.first("then")), kept, kept.isEmpty() ? "" : "sign-in.expired", submission.first("by")));
    }

    private void let(Exchange exchange) throws IOException {
        boolean out = exchange.isAt("sign-out");
        if (exchange.method().equals("POST")) submit(exchange, out);
        else if (out || exchange.signedIn().isPresent()) exchange.redirect("/");
        else form(exchange, 200, new SignInView("", "", then(exchange.query().first("then")), List.of(), "", ""));
    }

    /** A page that needs an account was asked for without one. */
    void askFirst(Exchange exchange, boolean pageExists) throws IOException {
        if (exchange.isSafe()) {
            exchange.redirect(exchange.segments().isEmpty() ? "/sign-in" : "/sign-in" + new Query(List.of(new Query.Pair("then", exchange.here()))).written());
            return;
        }
        if (!pageExists) {
            errors.show(exchange, 403);
            return;
        }
        if (!guard.letsIn(exchange)) {
            errors.show(exchange, 429);
            return;
        }
        Guard.measure(exchange, Submission.FILE_MOST);
        var submission = Submission.of(exchange.request());
        if (!guard.isMeant(exchange, submission)) {
            errors.show(exchange, 403);
            return;
        }
        var typed = KeptForm.of(exchange.here(), submission.fields());
        var by = CsrfToken.by(submission.first("csrf"));
        if (submission.files().isEmpty()) form(exchange, 401, new SignInView("", "", exchange.here(), typed.lines(), "sign-in.expired", by));
        else if (typed.isBare()) form(exchange, 401, new SignInView("", "", exchange.here(), List.of(), "sign-in.expiredFileAlone", by));
        else form(exchange, 401, new SignInView("", "", exchange.here(), typed.lines(), "sign-in.expiredFile", by));
    }

    private void submit(Exchange exchange, boolean out) throws IOException {
        if (!guard.letsIn(exchange)) {
            errors.show(exchange, 429);
            return;
        }
        Guard.measure(exchange, Submission.FILE_MOST);
        var submission = Submission.of(exchange.request());
        if (!SameOrigin.holds(exchange, guard.publicAddress()) || out && !guard.isMeant(exchange, submission)) errors.show(exchange, 403);
        else if (out) signOut(exchange);
        else signIn(exchange, submission);
    }

    private void signOut(Exchange exchange) {
        exchange.cookies().signIn().ifPresent(signIns::end);
        exchange.cookies().dropSignIn();
        exchange.response().setHeader("Clear-Site-Data", "\"cache\"");
        exchange.redirect("/sign-in");
    }

    private void signIn(Exchange exchange, Submission submission) throws IOException {
        var name = submission.first("name").strip();
        var then = then(submission.first("then"));
        var kept = kept(submission.fields());
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var attempt = signIns.signIn(name, submission.first("password"), exchange.from(), exchange.header("User-Agent"));
        var refused = attempt.<String>fold(
                welcome -> "",
                wrong -> words.say("sign-in.wrong"),
                wait -> words.say("sign-in.wait", Math.max(1, (wait.howLong().toSeconds() + 59) / 60)));
        if (!refused.isEmpty()) {
            int wait = attempt.fold(welcome -> 0, wrong -> 0, it -> (int) Math.max(1, it.howLong().toSeconds()));
            if (wait > 0) exchange.response().setHeader("Retry-After", String.valueOf(wait));
            form(exchange, wait > 0 ? 429 : 401, new SignInView(name, refused, then, kept, kept.isEmpty() ? "" : "sign-in.expired", submission.first("by")));
            return;
        }
        exchange.cookies().signIn().ifPresent(signIns::end);
        var welcome = (SignIns.Attempt.Welcome) attempt;
        exchange.cookies().setSignIn(welcome.cookie());
        boolean isAnothers = CsrfToken.isAnothers(submission.first("by"), welcome.account());
        if (isAnothers && !kept.isEmpty()) notices.leave(exchange, new Answer.Notice(Answer.Tone.WARNING, words.say("kept.another"), "", Optional.empty()));
        if (isAnothers || kept.isEmpty()) exchange.redirect(then);
        else giveBack(exchange, new KeptForm(then, kept), welcome.cookie());
    }

    /** The form as it was typed, to be read, changed and sent, or dropped. */
    private void giveBack(Exchange exchange, KeptForm form, String cookie) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var who = signIns.find(cookie);
        var token = who.map(CsrfToken::of).orElse("");
        var frame = frames.plain(exchange, words.say("kept.title"));
        who.ifPresent(exchange::isNow);
        var named = labels.spoken(form, exchange);
        exchange.send(200, HTML, Drawing.withToken(Drawing.of(templates.plain(frame, true, true, templates.kept(words, named))), token));
    }

    private void form(Exchange exchange, int status, SignInView view) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        if (exchange.wantsFragment()) {
            exchange.response().setHeader("HX-Redirect", "/sign-in");
            exchange.response().setStatus(status);
            return;
        }
        var frame = frames.plain(exchange, words.say("sign-in.title"));
        exchange.send(status, HTML, Drawing.of(templates.plain(frame, false, !view.kept().isEmpty(), templates.signin(words, view))));
    }

    private static List<KeptForm.Line> kept(Map<String, List<String>> fields) {
        var lines = new ArrayList<KeptForm.Line>();
        fields.forEach((name, values) -> {
            if (name.startsWith(KEPT) && !Field.isSecret(name)) values.forEach(value -> lines.add(new KeptForm.Line(name.substring(KEPT.length()), value)));
        });
        return lines;
    }

    private static String then(String asked) {
        return Exchange.isOurs(asked) && !asked.startsWith("/sign-") ? asked : "/";
    }
}
