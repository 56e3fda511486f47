// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One account as an administrator sees it: role, organisation, state, password, open sign-ins, tokens. */
@Component
public final class EditAccountPage implements Page {
    private final Accounts accounts;
    private final SignIns signIns;
    private final Tokens tokens;
    private final OrganisationNames organisations;

    @Activate
    public EditAccountPage(@Reference Accounts accounts, @Reference SignIns signIns, @Reference Tokens tokens, @Reference OrganisationNames organisations) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("admin/accounts/{id}").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        return accounts.find(visit.actor(), visit.path("id"))
                .map(it -> Answer.screen(it.fullName(), body(visit, it, AccountFields.filled(it, organisations.name(visit, it.organisation())))))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var found = accounts.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(EditAccountPage.class);
        var account = found.get();
        return switch (visit.action()) {
            case "password" -> reset(visit, account, words);
            case "endAll" -> endAll(visit, account, words);
            case "end" -> {
                signIns.end(visit.actor(), account.id(), visit.form().value("signIn"));
                yield Answer.redirect(here(account), words.say("signIn.ended"));
            }
            case "revoke" -> {
                tokens.revoke(visit.actor(), account.id(), visit.form().value("token"));
                yield Answer.redirect(here(account), words.say("token.revoked"));
            }
            default -> save(visit, account, words);
        };
    }

    private Answer save(Visit visit, Account account, Words words) {
        var form = visit.form();
        var draft = AccountFields.whole(form, account.name(), organisations.read(visit, form, account.organisation()));
        if (form.hasProblems()) return invalid(visit, account, form);
        return accounts.change(visit.actor(), account.id(), form.version(), draft, form.flag("disabled")).fold(
                done -> Answer.redirect(here(account), words.say("account.saved")),
                lost -> conflict(visit, lost.current(), form, words),
                last -> invalid(visit, account, form.reject("role", "account.lastAdministrator")),
                wrong -> invalid(visit, account, form.reject(wrong.field(), "account.invalid." + wrong.field())),
                unknown -> Answer.notFound());
    }

    private Answer reset(Visit visit, Account account, Words words) {
        return accounts.resetPassword(visit.actor(), account.id())
                .map(it -> Answer.screen(words.say("account.passwordReset"), new StaticTemplates().secretPassword(words, account, it)))
                .orElseGet(Answer::notFound);
    }

    private Answer endAll(Visit visit, Account account, Words words) {
        long ended = signIns.list(visit.actor(), account.id()).stream().filter(it -> signIns.end(visit.actor(), account.id(), it.id())).count();
        return Answer.redirect(here(account), words.say("signIn.endedAll", ended));
    }

    private Answer conflict(Visit visit, Account current, Form form, Words words) {
        var theirs = AccountFields.filled(current, organisations.name(visit, current.organisation()));
        return Answer.conflict(words.say("error.409.title"),
                Ui.clash(words, AccountFields.clash(words, theirs, form, true), here(current), current.version(), here(current), "save"));
    }

    private Answer invalid(Visit visit, Account account, Form form) {
        return Answer.invalid(account.fullName(), body(visit, account, form));
    }

    private gg.jte.Content body(Visit visit, Account account, Form form) {
        return new StaticTemplates().editAccount(
                visit.words(EditAccountPage.class), form, account, organisations.some(visit),
                SignInLine.of(signIns.list(visit.actor(), account.id()), ""), tokens.list(visit.actor(), account.id()));
    }

    private static String here(Account account) {
        return "/admin/accounts/" + account.id();
    }
}
