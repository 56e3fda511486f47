// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.Locale;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own account: how one is called and reached; what an administrator decides is shown. */
@Component
public final class AccountPage implements Page {
    private final Accounts accounts;
    private final OrganisationNames organisations;

    @Activate
    public AccountPage(@Reference Accounts accounts, @Reference OrganisationNames organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("account").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = accounts.find(visit.actor(), visit.actor().id());
        return found.map(it -> Answer.screen(title(visit), body(visit, it, AccountFields.filled(it, "")))).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var found = accounts.find(visit.actor(), visit.actor().id());
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var account = found.get();
        var draft = AccountFields.own(form, account);
        if (form.hasProblems()) return invalid(visit, account, form);
        return accounts.change(visit.actor(), account.id(), form.version(), draft, account.disabled()).fold(
                done -> Answer.redirect("/account", Texts.beside(AccountPage.class).in(Locale.forLanguageTag(done.account().language())).say("account.saved")),
                lost -> conflict(visit, lost.current(), form),
                last -> invalid(visit, account, form.reject("role", "account.lastAdministrator")),
                wrong -> invalid(visit, account, form.reject(wrong.field(), "account.invalid." + wrong.field())),
                unknown -> Answer.notFound());
    }

    private Answer conflict(Visit visit, Account current, Form form) {
        var words = visit.words(AccountPage.class);
        var clash = AccountFields.clash(words, AccountFields.filled(current, ""), form, false);
        return Answer.conflict(words.say("error.409.title"), Ui.clash(words, clash, "/account", current.version(), "/account", "save"));
    }

    private Answer invalid(Visit visit, Account account, Form form) {
        return Answer.invalid(title(visit), body(visit, account, form));
    }

    private gg.jte.Content body(Visit visit, Account account, Form form) {
        return new StaticTemplates().account(visit.words(AccountPage.class), form, account, organisations.name(visit, account.organisation()));
    }

    private static String title(Visit visit) {
        return visit.words(AccountPage.class).say("account.title");
    }
}
