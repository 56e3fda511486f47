// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an account, with a password by chance that is shown once. */
@Component
public final class NewAccountPage implements Page {
    private final Accounts accounts;
    private final OrganisationNames organisations;

    @Activate
    public NewAccountPage(@Reference Accounts accounts, @Reference OrganisationNames organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("admin/accounts/new").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        var form = Form.blank().with("language", "fr");
        return Answer.screen(visit.words(NewAccountPage.class).say("account.new"), body(visit, form));
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var draft = AccountFields.whole(form, form.text("name", 64), organisations.read(visit, form, ""));
        if (form.hasProblems()) return again(visit, form);
        return accounts.create(visit.actor(), draft).fold(
                created -> shown(visit, created.account()),
                taken -> again(visit, form.reject("name", "account.nameTaken")),
                invalid -> again(visit, form.reject(invalid.field(), "account.invalid." + invalid.field(), Accounts.PASSWORD_MIN)),
                refused -> Answer.refused(visit.words(NewAccountPage.class).say("error.403.sentence")));
    }

    private Answer shown(Visit visit, Account account) {
        var words = visit.words(NewAccountPage.class);
        var password = accounts.resetPassword(visit.actor(), account.id()).orElse("");
        return Answer.screen(words.say("account.made"), new StaticTemplates().secretPassword(words, account, password));
    }

    private Answer again(Visit visit, Form form) {
        return Answer.invalid(visit.words(NewAccountPage.class).say("account.new"), body(visit, form));
    }

    private gg.jte.Content body(Visit visit, Form form) {
        return new StaticTemplates().newAccount(visit.words(NewAccountPage.class), form, organisations.some(visit));
    }
}
