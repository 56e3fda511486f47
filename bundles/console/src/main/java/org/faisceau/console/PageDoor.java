// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.Passes;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages that bundles publish. Who asks, may they, is it forged: in this order, then the page. */
@Component(service = Door.class)
public final class PageDoor implements Door {
    private static final int OPEN_MOST = 256 * 1024;
    /** Of who holds a link that was handed to them: as much as a form bears. */
    private static final int PASSED_MOST = 4 * 1024 * 1024;
    private final Contributed contributed;
    private final Contributors contributors;
    private final Passes passes;
    private final ErrorPages errors;
    private final AnswerWriter writer;
    private final SignInDoor signIn;
    private final Guard guard;
    private final UndoStamp undo;
    private final DraftMarks drafts;
    private final Once once;

    @Activate
    public PageDoor(
            @Reference Contributed contributed,
            @Reference Contributors contributors,
            @Reference Passes passes,
            @Reference ErrorPages errors,
            @Reference AnswerWriter writer,
            @Reference SignInDoor signIn,
            @Reference Guard guard,
            @Reference UndoStamp undo,
            @Reference DraftMarks drafts,
            @Reference Once once) {
        this.contributed = contributed;
        this.contributors = contributors;
        this.passes = passes;
        this.errors = errors;
        this.writer = writer;
        this.signIn = signIn;
        this.guard = guard;
        this.undo = undo;
        this.drafts = drafts;
        this.once = once;
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return true;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        try {
            let(exchange);
        } catch (StoreUnavailable away) {
            // Before anything was read, where not even the sign-in could be asked for: what was typed is read now, to be given back.
            if (!exchange.isSafe() && guard.isFromHere(exchange)) errors.keepUnasked(exchange, Submission.of(exchange.request()));
            throw away;
        }
    }

    private void let(Exchange exchange) throws IOException {
        var match = contributed.pages().find(exchange.segments());
        var address = match.map(it -> it.page().address());
        if (!exchange.isSafe() && !exchange.method().equals("POST")) refuseMethod(exchange);
        else if (address.isPresent() && address.get().isWithoutAccount()) open(exchange, match.get(), address.get());
        else if (exchange.signedIn().isEmpty() && (match.isPresent() || !errors.isOfStopped(exchange))) signIn.askFirst(exchange, match.isPresent());
        else if (match.isEmpty()) missing(exchange);
        else closed(exchange, match.get(), address.get());
    }

    /** What was sent to a module that was stopped meanwhile is given back. */
    private void missing(Exchange exchange) throws IOException {
        if (!exchange.isSafe() && guard.isFromHere(exchange) && guard.letsIn(exchange)) {
            if (exchange.signedIn().isEmpty()) Guard.measure(exchange, OPEN_MOST);
            errors.keep(exchange, Submission.of(exchange.request()));
        }
        errors.notFound(exchange);
    }

    private void refuseMethod(Exchange exchange) throws IOException {
        exchange.response().setHeader("Allow", "GET, HEAD, POST");
        errors.show(exchange, 405);
    }

    private void closed(Exchange exchange, PageTable.Match match, Address address) throws IOException {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        if (!exchange.actor().is(address.reads())) {
            errors.refuse(exchange, 403, words.say("error.403.role", words.say("role." + address.reads().name())));
            return;
        }
        if (exchange.isSafe()) {
            if (opensElsewhere(exchange)) return;
            answer(exchange, match, address, new Submission(Map.of(), Map.of()), Optional.empty());
            return;
        }
        var submission = Settled.of(Submission.of(exchange.request()));
        // What was typed is given back whatever is said: the token is stale where the person signed in again beside.
        if (guard.isFromHere(exchange)) errors.keep(exchange, submission);
        if (!guard.isMeant(exchange, submission)) errors.refuse(exchange, words.say("error.403.forged"));
        else if (isTooLate(exchange, submission)) tooLate(exchange, address, submission, words);
        else if (!exchange.actor().is(address.writes())) errors.refuse(exchange, 403, words.say("error.403.role", words.say("role." + address.writes().name())));
        else answer(exchange, match, address, submission, Optional.empty());
    }

    /** True where the person's standard view of that list was told instead: only of the bare path, so that every filter can be taken off. */
    private boolean opensElsewhere(Exchange exchange) {
        if (!exchange.query().pairs().isEmpty() || exchange.wantsFragment()) return false;
        var view = contributors.lists().opening(exchange.actor(), exchange.request().getRequestURI());
        view.ifPresent(exchange::redirect);
        return view.isPresent();
    }

    /** A button « undo » of a notice, pressed after its time. */
    private boolean isTooLate(Exchange exchange, Submission submission) {
        return submission.first("action").equals("undo") && submission.fields().containsKey("undo") && !undo.holds(exchange.actor(), exchange.here(), submission.first("undo"));
    }

    private void tooLate(Exchange exchange, Address address, Submission submission, Words words) throws IOException {
        var back = submission.first("back");
        writer.write(exchange, address, Answer.redirect(Exchange.isOurs(back) ? back : "/", Answer.Tone.WARNING, words.say("notice.undoLate")));
    }

    private void open(Exchange exchange, PageTable.Match match, Address address) throws IOException {
        if (!guard.letsIn(exchange)) {
            errors.show(exchange, 429);
            return;
        }
        var ref = address.pass().isEmpty() ? Optional.<Ref>empty() : passes.look(address.pass(), exchange.query().first("pass"));
        if (!address.pass().isEmpty() && ref.isEmpty()) {
            errors.refuse(exchange, 404, Texts.beside(Frame.class).in(exchange.locale()).say("error.404.pass"));
            return;
        }
        if (!exchange.isSafe()) Guard.measure(exchange, address.pass().isEmpty() ? OPEN_MOST : PASSED_MOST);
        var submission = exchange.isSafe() ? new Submission(Map.of(), Map.of()) : Submission.of(exchange.request());
        if (!exchange.isSafe() && guard.isFromHere(exchange)) errors.keep(exchange, submission);
        if (exchange.isSafe() || guard.isMeant(exchange, submission)) answer(exchange, match, address, submission, ref);
        else errors.show(exchange, 403);
    }

    private static String said(Exchange exchange, String key) {
        return Texts.beside(Frame.class).in(exchange.locale()).say(key);
    }

    private void answer(Exchange exchange, PageTable.Match match, Address address, Submission submission, Optional<Ref> pass) throws IOException {
        var visit = new ShellVisit(exchange, match.variables(), submission, pass, contributors);
        Answer answer = exchange.isSafe() ? match.page().show(visit) : once.of(Once.wish(exchange, submission), said(exchange, "notice.sentBefore"), said(exchange, "notice.sentStill"),
                () -> match.page().submit(visit));
        if (!exchange.isSafe() && answer instanceof Answer.Redirect) drafts.taken(exchange, exchange.actor(), submission);
        writer.write(exchange, address, answer);
    }
}
