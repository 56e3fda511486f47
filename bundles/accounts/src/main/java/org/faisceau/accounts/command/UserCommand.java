// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts from the command line. A password is always made by chance: one given as a word would lie in the shell's history. */
@Component
public final class UserCommand implements Command {
    private static final Actor SYSTEM = Actor.system();
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.NOBODY));
    private final Accounts accounts;

    @Activate
    public UserCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public List<String> usage() {
        return List.of(
                "user add --user NAME --name \"FULL NAME\" --role administrator|manager|buyer|expert|company|observer"
                        + " [--organisation ID] [--mail ADDRESS] [--language fr|en]   prints the first password",
                "user list [--json]",
                "user disable --user NAME",
                "user enable --user NAME",
                "user password --user NAME   prints a new password and ends the sign-ins");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Map<String, Speech.Form> forms = Map.of(
                "add", this::add,
                "list", this::list,
                "disable", (rest, to) -> switchTo(rest, true),
                "enable", (rest, to) -> switchTo(rest, false),
                "password", this::password);
        return Speech.say(words, forms, usage(), out, err);
    }

    private void add(List<String> words, PrintStream out) {
        var options = Options.of(words, Set.of("user", "name", "role", "organisation", "mail", "language"));
        var role = options.word(Role.class, "role", ROLES);
        var draft = new Draft(
                options.require("user"), options.require("name"), options.get("mail", ""), role, options.get("organisation", ""),
                options.get("language", "fr"));
        var account = accounts.create(SYSTEM, draft).<Account>fold(
                created -> created.account(),
                taken -> refuse("There already is an account " + draft.name() + "."),
                invalid -> refuse("Not a valid " + (invalid.field().equals("name") ? "user" : invalid.field()) + "."),
                refused -> refuse("Not allowed."));
        out.println(accounts.resetPassword(SYSTEM, account.id()).orElseThrow());
    }

    private void list(List<String> words, PrintStream out) {
        AccountList.print(accounts, Options.of(words, Set.of("json")).has("json"), out);
    }

    private void switchTo(List<String> words, boolean disabled) {
        var account = named(words);
        var draft = new Draft(account.name(), account.fullName(), account.mail(), account.role(), account.organisation(), account.language());
        accounts.change(SYSTEM, account.id(), account.version(), draft, disabled).<Boolean>fold(
                done -> true,
                lost -> refuse("The account was changed meanwhile; try again."),
                last -> refuse("This is the last administrator who can sign in: make another one first."),
                invalid -> refuse("The account has no valid " + invalid.field() + "; mend it in the console first."),
                unknown -> refuse("There is no such account."));
    }

    private void password(List<String> words, PrintStream out) {
        out.println(accounts.resetPassword(SYSTEM, named(words).id()).orElseThrow());
    }

    private Account named(List<String> words) {
        var name = Options.of(words, Set.of("user")).require("user");
        return accounts.named(SYSTEM, name).orElseThrow(() -> new Options.Refused("There is no account " + name + "."));
    }

    private static <T> T refuse(String why) {
        throw new Options.Refused(why);
    }
}
