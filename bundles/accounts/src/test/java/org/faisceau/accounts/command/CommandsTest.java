// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.faisceau.accounts.OpenAccounts;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private OpenAccounts open;
    private UserCommand user;
    private TokenCommand token;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        user = new UserCommand(open.accounts);
        token = new TokenCommand(open.accounts, open.tokens);
        open.add("admin", Role.ADMINISTRATOR, "");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void addsAUserAndPrintsThePasswordAlone() {
        var said = say(user, "add", "--user", "Sophie", "--name", "Sophie Exemple", "--role", "buyer", "--organisation", "org-1");
        assertEquals(new Said(0, said.out, ""), said);
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", said.out, "", ""));
    }

    @Test
    void refusesAUserTwice() {
        var said = say(user, "add", "--user", "admin", "--name", "X", "--role", "buyer");
        assertEquals(new Said(1, "", "There already is an account admin."), said);
    }

    @Test
    void refusesAFieldThatIsOff() {
        assertEquals(new Said(1, "", "Not a valid mail."), say(user, "add", "--user", "sophie", "--name", "X", "--role", "buyer", "--mail", "none"));
    }

    @Test
    void saysHowWhereTheWordsAreOff() {
        assertEquals(2, say(user).code);
        assertEquals(2, say(user, "dance").code);
        assertEquals(2, say(user, "add", "--user", "sophie").code);
        assertEquals(2, say(user, "list", "--xml").code);
        assertEquals(2, say(user, "disable", "--user").code);
        assertEquals(2, say(user, "disable", "--user", "admin", "--user", "admin").code);
        assertEquals(2, say(token, "add", "--user", "admin", "--scope", "god").code);
        assertTrue(say(token, "add", "--user", "admin", "--scope", "read", "--days", "400").err.startsWith("--days: a whole number from 1 to 366"));
    }

    @Test
    void listsUsersAsLinesAndAsJson() {
        assertEquals("admin\tadministrator\tactive\t\tPerson admin", say(user, "list").out);
        var array = JsonParser.parseString(say(user, "list", "--json").out).getAsJsonArray();
        assertEquals("admin", array.get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void disablesAndEnables() {
        open.add("sophie", Role.BUYER, "");
        assertEquals(0, say(user, "disable", "--user", "sophie").code);
        assertInstanceOf(Attempt.Wrong.class, open.signIns.signIn("sophie", OpenAccounts.PASSWORD, "", ""));
        assertEquals(0, say(user, "enable", "--user", "sophie").code);
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", OpenAccounts.PASSWORD, "", ""));
    }

    @Test
    void keepsTheLastAdministrator() {
        assertEquals(1, say(user, "disable", "--user", "admin").code);
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        assertEquals(new Said(1, "", "There is no account sophie."), say(user, "password", "--user", "sophie"));
        assertEquals(new Said(1, "", "There is no account sophie."), say(token, "add", "--user", "sophie", "--scope", "read"));
    }

    @Test
    void printsANewPassword() {
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("admin", say(user, "password", "--user", "admin").out, "", ""));
    }

    @Test
    void printsATokenAloneThatLivesAsLongAsAsked() {
        var said = say(token, "add", "--user", "admin", "--scope", "admin", "--days", "1");
        assertEquals(Role.ADMINISTRATOR, open.tokens.find(said.out).orElseThrow().actor().role());
        open.clock.turn(Duration.ofDays(1));
        assertTrue(open.tokens.find(said.out).isEmpty());
    }

    @Test
    void refusesAScopeAboveTheRole() {
        open.add("sophie", Role.BUYER, "");
        var said = say(token, "add", "--user", "sophie", "--scope", "admin");
        assertEquals(new Said(1, "", "The account sophie has the role buyer: the scope admin takes an administrator."), said);
    }

    @Test
    void listsAndRevokesTokens() {
        var made = say(token, "add", "--user", "admin", "--scope", "read", "--label", "bench").out;
        var array = JsonParser.parseString(say(token, "list", "--user", "admin", "--json").out).getAsJsonArray();
        var id = array.get(0).getAsJsonObject().get("id").getAsString();
        assertTrue(say(token, "list", "--user", "admin").out.endsWith("bench"));
        assertEquals(0, say(token, "revoke", "--user", "admin", "--id", id).code);
        assertTrue(open.tokens.find(made).isEmpty());
        assertEquals(1, say(token, "revoke", "--user", "admin", "--id", id).code);
    }

    private static Said say(Command command, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8).strip(), err.toString(StandardCharsets.UTF_8).strip());
    }

    private record Said(int code, String out, String err) {}
}
