// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.SignIns;
import org.faisceau.console.ShellVisit;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes one's own password; the sign-ins elsewhere end. */
@Component
public final class OwnPasswordPage implements Page {
    private final SignIns signIns;

    @Activate
    public OwnPasswordPage(@Reference SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Address address() {
        return Address.of("account/password").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OwnPasswordPage.class);
        return Answer.screen(words.say("account.title"), new StaticTemplates().ownPassword(words, Form.blank()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OwnPasswordPage.class);
        var form = visit.form();
        if (form.value("currentPassword").isEmpty()) form.reject("currentPassword", "form.required");
        var wanted = Passwords.wanted(form);
        if (form.hasProblems()) return again(visit, form);
        return signIns.changePassword(visit.actor(), ((ShellVisit) visit).cookie(), form.value("currentPassword"), wanted).fold(
                done -> Answer.redirect("/account/password", words.say("password.changed")),
                wrong -> again(visit, form.reject("currentPassword", "password.wrong")),
                weak -> again(visit, form.reject("password", "password.weak")),
                wait -> again(visit, form.reject("currentPassword", "password.wait", Math.max(1, (wait.howLong().toSeconds() + 59) / 60))));
    }

    private static Answer again(Visit visit, Form form) {
        var words = visit.words(OwnPasswordPage.class);
        return Answer.invalid(words.say("account.title"), new StaticTemplates().ownPassword(words, form));
    }
}
