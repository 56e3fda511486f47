// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Language and perspective: chosen anywhere, and back to where one was. */
@Component(service = Door.class)
public final class ChoiceDoor implements Door {
    private final Accounts accounts;
    private final Perspectives perspectives;
    private final ErrorPages errors;
    private final Guard guard;

    @Activate
    public ChoiceDoor(@Reference Accounts accounts, @Reference Perspectives perspectives, @Reference ErrorPages errors, @Reference Guard guard) {
        this.accounts = accounts;
        this.perspectives = perspectives;
        this.errors = errors;
        this.guard = guard;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.method().equals("POST") && (exchange.isAt("language") || exchange.isAt("perspective"));
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (!guard.letsIn(exchange)) {
            errors.show(exchange, 429);
            return;
        }
        var submission = Submission.of(exchange.request());
        if (!guard.isMeant(exchange, submission)) {
            errors.show(exchange, 403);
            return;
        }
        if (exchange.isAt("language") && !exchange.query().first("back").isEmpty()) {
            again(exchange);
            return;
        }
        if (exchange.isAt("language")) speak(exchange, submission.first("to").equals("en") ? "en" : "fr");
        else perspectives.choose(exchange.actor(), submission.first("to").matches("[a-z][a-z0-9-]{0,40}") ? submission.first("to") : "");
        var back = submission.first("back");
        exchange.redirect(exchange.isAt("perspective") ? "/" : Exchange.isOurs(back) ? back : "/");
    }

    /** A form that was refused: it goes on as it came (307) to where it was refused, and comes back in the other language with all that was typed. */
    private void again(Exchange exchange) {
        speak(exchange, exchange.query().first("to").equals("en") ? "en" : "fr");
        var back = exchange.query().first("back");
        exchange.resend(Exchange.isOurs(back) ? back : "/");
    }

    private void speak(Exchange exchange, String language) {
        exchange.cookies().setLanguage(language);
        exchange.signedIn().map(it -> it.account()).ifPresent(account -> remember(account, language));
    }

    /** Losing a race against another change of the account is no harm: the cookie holds, the button is there. */
    private void remember(Account account, String language) {
        var current = accounts.find(account.actor(), account.id()).orElse(account);
        var draft = new Accounts.Draft(current.name(), current.fullName(), current.mail(), current.role(), current.organisation(), language);
        accounts.change(account.actor(), current.id(), current.version(), draft, current.disabled());
    }
}
