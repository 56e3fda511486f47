// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.accounts.api.Tokens.Token;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** API tokens from the command line; a new one stands alone on standard output, for scripts. */
@Component
public final class TokenCommand implements Command {
    private static final Actor SYSTEM = Actor.system();
    private static final int DAYS = 90;
    private static final int LABEL_MAX = 100;
    private final Accounts accounts;
    private final Tokens tokens;

    @Activate
    public TokenCommand(@Reference Accounts accounts, @Reference Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public List<String> usage() {
        return List.of(
                "token add --user NAME --scope read|write|admin [--days N] [--label TEXT]   prints the token; 90 days where none are given",
                "token list --user NAME [--json]",
                "token revoke --user NAME --id ID");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        return Speech.say(words, Map.of("add", this::add, "list", this::list, "revoke", this::revoke), usage(), out, err);
    }

    private void add(List<String> words, PrintStream out) {
        var options = Options.of(words, Set.of("user", "scope", "days", "label"));
        var scope = options.word(Scope.class, "scope", EnumSet.allOf(Scope.class));
        var life = Duration.ofDays(options.number("days", DAYS, 1, 366));
        var label = options.get("label", "");
        if (label.length() > LABEL_MAX) throw new Options.Misused("--label: at most " + LABEL_MAX + " characters");
        var account = holder(options);
        if (account.disabled()) throw new Options.Refused("The account " + account.name() + " is disabled.");
        if (scope == Scope.ADMIN && account.role() != Role.ADMINISTRATOR) throw new Options.Refused(
                "The account " + account.name() + " has the role " + Options.shown(account.role()) + ": the scope admin takes an administrator.");
        out.println(tokens.issue(SYSTEM, account.id(), label, scope, life).orElseThrow(() -> new Options.Refused("Not allowed.")));
    }

    private void list(List<String> words, PrintStream out) {
        var options = Options.of(words, Set.of("user", "json"));
        var all = tokens.list(SYSTEM, holder(options).id());
        if (options.has("json")) out.println(AccountList.json(all.stream().map(TokenCommand::fields).toList()));
        else all.forEach(token -> out.println(String.join("\t", token.id(), Options.shown(token.scope()), token.expiresAt().toString(), token.label())));
    }

    private void revoke(List<String> words, PrintStream out) {
        var options = Options.of(words, Set.of("user", "id"));
        var id = options.require("id");
        if (!tokens.revoke(SYSTEM, holder(options).id(), id)) throw new Options.Refused("There is no such token: " + id + ".");
    }

    private Account holder(Options options) {
        var name = options.require("user");
        return accounts.named(SYSTEM, name).orElseThrow(() -> new Options.Refused("There is no account " + name + "."));
    }

    private static Map<String, Object> fields(Token token) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", token.id());
        fields.put("label", token.label());
        fields.put("scope", Options.shown(token.scope()));
        fields.put("createdAt", token.createdAt().toString());
        fields.put("expiresAt", token.expiresAt().toString());
        fields.put("lastUsed", token.lastUsed().map(Instant::toString).orElse(null));
        return fields;
    }
}
