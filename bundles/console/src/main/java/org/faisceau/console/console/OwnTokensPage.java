// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.time.Duration;
import java.util.List;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's tokens for programs: a new one is shown once, on the answer that made it. */
@Component
public final class OwnTokensPage implements Page {
    private static final String HERE = "/account/tokens";
    private final Tokens tokens;

    @Activate
    public OwnTokensPage(@Reference Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Address address() {
        return Address.of("account/tokens").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.screen(title(visit), body(visit, Form.blank().with("scope", Scope.READ.name()).with("days", "90"), ""));
    }

    @Override
    public Answer submit(Visit visit) {
        return visit.action().equals("revoke") ? revoke(visit) : issue(visit);
    }

    private Answer revoke(Visit visit) {
        var words = visit.words(OwnTokensPage.class);
        boolean revoked = tokens.revoke(visit.actor(), visit.actor().id(), visit.form().value("token"));
        return revoked ? Answer.redirect(HERE, words.say("token.revoked")) : Answer.redirect(HERE, Tone.INFORMATION, words.say("token.gone"));
    }

    private Answer issue(Visit visit) {
        var form = visit.form();
        var label = form.text("label", 100);
        var scope = form.choice("scope", Scope.class);
        var days = form.number("days", 1, 366);
        if (days.isEmpty()) form.reject("days", "form.required");
        if (form.hasProblems()) return Answer.invalid(title(visit), body(visit, form, ""));
        var made = tokens.issue(visit.actor(), visit.actor().id(), label, scope.orElseThrow(), Duration.ofDays(days.orElseThrow()));
        if (made.isEmpty()) return Answer.invalid(title(visit), body(visit, form.reject("scope", "token.refused"), ""));
        return Answer.screen(title(visit), body(visit, Form.blank().with("scope", Scope.READ.name()).with("days", "90"), made.get()));
    }

    private gg.jte.Content body(Visit visit, Form form, String made) {
        var words = visit.words(OwnTokensPage.class);
        return new StaticTemplates().ownTokens(words, form, tokens.list(visit.actor(), visit.actor().id()), scopes(visit, words), made);
    }

    /** Above what the role allows, a scope would be cut in silence: it is not offered. */
    private static List<Option> scopes(Visit visit, Words words) {
        return Option.of(Scope.class, it -> words.say("scope." + it)).stream()
                .filter(it -> !it.value().equals(Scope.ADMIN.name()) || visit.actor().is(Role.ADMINISTRATOR)).toList();
    }

    private static String title(Visit visit) {
        return visit.words(OwnTokensPage.class).say("account.title");
    }
}
