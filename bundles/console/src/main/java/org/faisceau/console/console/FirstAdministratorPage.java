// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.FirstAdministrator;
import org.faisceau.accounts.api.Passes;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.console.ShellVisit;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the one-time link of a first start opens: the first administrator, who is signed in at once. */
@Component
public final class FirstAdministratorPage implements Page {
    private static final String START = "/admin/start";
    private final FirstAdministrator first;
    private final SignIns signIns;

    @Activate
    public FirstAdministratorPage(@Reference FirstAdministrator first, @Reference SignIns signIns) {
        this.first = first;
        this.signIns = signIns;
    }

    @Override
    public Address address() {
        return Address.of("first-administrator").withPass(Passes.FIRST_ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(FirstAdministratorPage.class);
        return Answer.screen(words.say("first.title"), new StaticTemplates().first(words, Form.blank().with("name", "admin"), visit.here()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FirstAdministratorPage.class);
        var form = visit.form();
        var password = Passwords.wanted(form);
        var draft = new Accounts.Draft(
                form.text("name", 64), form.text("fullName", 120), form.optional("mail", 254), Role.ADMINISTRATOR, "", visit.locale().getLanguage());
        if (form.hasProblems()) return again(visit, words, form);
        return first.create(visit.query("pass"), draft, password).fold(
                created -> welcome((ShellVisit) visit, created.account().name(), password, words),
                taken -> again(visit, words, form.reject("name", "account.nameTaken")),
                invalid -> again(visit, words, form.reject(invalid.field(), "account.invalid." + invalid.field(), Accounts.PASSWORD_MIN)),
                refused -> Answer.refused(words.say("first.refused")));
    }

    private Answer welcome(ShellVisit visit, String name, String password, Words words) {
        var attempt = signIns.signIn(name, password, visit.networkAddress(), visit.program());
        return attempt.<Answer>fold(
                welcome -> {
                    visit.signIn(welcome.cookie());
                    return Answer.redirect(visit.leadsSomewhere(START) ? START : "/", words.say("first.done"));
                },
                wrong -> Answer.redirect("/sign-in"),
                wait -> Answer.redirect("/sign-in"));
    }

    private static Answer again(Visit visit, Words words, Form form) {
        return Answer.invalid(words.say("first.title"), new StaticTemplates().first(words, form, visit.here()));
    }
}
