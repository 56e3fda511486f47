// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.OpenAccounts.PASSWORD;
import static org.faisceau.accounts.OpenAccounts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Changing;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.accounts.api.Accounts.PasswordSetting;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final Actor SYSTEM = Actor.system();
    private OpenAccounts open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isEmptyUntilTheFirstAccount() {
        assertTrue(open.accounts.isEmpty());
        open.add("admin", Role.ADMINISTRATOR, "");
        assertFalse(open.accounts.isEmpty());
    }

    @Test
    void keepsWhatWasAskedOfANewAccount() {
        var created = (Creation.Created) open.accounts.create(SYSTEM, draft("Sophie", Role.BUYER, "org-1"));
        assertEquals(
                new Account(created.account().id(), "sophie", "Person Sophie", "Sophie@example.invalid", Role.BUYER, "org-1", "fr", false,
                        open.clock.instant(), 1),
                open.accounts.find(SYSTEM, created.account().id()).orElseThrow());
    }

    @Test
    void refusesANameTwiceWhateverItsCase() {
        open.add("sophie", Role.BUYER, "");
        assertInstanceOf(Creation.NameTaken.class, open.accounts.create(SYSTEM, draft("SOPHIE", Role.EXPERT, "")));
    }

    @Test
    void saysWhichFieldOfANewAccountIsOff() {
        assertEquals(new Creation.Invalid("name"), open.accounts.create(SYSTEM, draft("a b", Role.BUYER, "")));
    }

    @Test
    void letsAdministratorsAloneMakeAccounts() {
        var manager = open.add("manager", Role.MANAGER, "");
        assertInstanceOf(Creation.Refused.class, open.accounts.create(manager.actor(), draft("sophie", Role.OBSERVER, "")));
    }

    @Test
    void showsAdministratorsAllByNameAPageAtATime() {
        open.add("cc", Role.BUYER, "");
        open.add("aa", Role.EXPERT, "");
        var admin = open.add("bb", Role.ADMINISTRATOR, "");
        var first = open.accounts.page(admin.actor(), "", "", 2);
        assertEquals(List.of("aa", "bb"), first.map(Account::name).items());
        assertEquals(List.of("cc"), open.accounts.page(admin.actor(), "", first.next(), 2).map(Account::name).items());
    }

    @Test
    void findsByPartOfEitherNameWithoutAccents() {
        open.accounts.create(SYSTEM, new Draft("x1", "Zoé Modèle", "", Role.BUYER, "", "fr"));
        open.accounts.create(SYSTEM, new Draft("x2", "Hugo Exemple", "", Role.BUYER, "", "fr"));
        assertEquals(List.of("x1"), open.accounts.page(SYSTEM, "modele", "", 10).map(Account::name).items());
        assertEquals(List.of("x2"), open.accounts.page(SYSTEM, "X2", "", 10).map(Account::name).items());
        assertEquals(List.of(), open.accounts.page(SYSTEM, "%", "", 10).items());
    }

    @Test
    void findsThePeopleOfAnOrganisation() {
        open.add("here", Role.BUYER, "org-here");
        open.add("there", Role.BUYER, "org-there");
        var sought = new Accounts.Sought("", Optional.empty(), Optional.empty(), "org-here");
        assertEquals(List.of("here"), open.accounts.page(SYSTEM, sought, "", 10).map(Account::name).items());
    }

    @Test
    void filtersByRoleAndState() {
        open.add("a-buyer", Role.BUYER, "");
        var expert = open.add("an-expert", Role.EXPERT, "");
        open.accounts.change(SYSTEM, expert.id(), expert.version(), OpenAccounts.draft("an-expert", Role.EXPERT, ""), true);
        assertEquals(List.of("a-buyer"), sought(Optional.of(Role.BUYER), Optional.empty()));
        assertEquals(List.of("an-expert"), sought(Optional.empty(), Optional.of(true)));
        assertEquals(List.of(), sought(Optional.of(Role.EXPERT), Optional.of(false)));
    }

    private List<String> sought(Optional<Role> role, Optional<Boolean> disabled) {
        return open.accounts.page(SYSTEM, new Accounts.Sought("", role, disabled), "", 10).map(Account::name).items();
    }

    @Test
    void refusesAPageOfNoneOrOfAll() {
        assertThrows(IllegalArgumentException.class, () -> open.accounts.page(SYSTEM, "", "", 0));
        assertThrows(IllegalArgumentException.class, () -> open.accounts.page(SYSTEM, "", "", 201));
    }

    @Test
    void showsOthersTheirOwnAccountAlone() {
        var sophie = open.add("sophie", Role.MANAGER, "org-1");
        var hugo = open.add("hugo", Role.BUYER, "org-1");
        assertEquals(List.of("sophie"), open.accounts.page(sophie.actor(), "", "", 10).map(Account::name).items());
        assertEquals(Optional.empty(), open.accounts.find(sophie.actor(), hugo.id()));
        assertEquals(Optional.empty(), open.accounts.named(sophie.actor(), "hugo"));
        assertEquals("sophie", open.accounts.named(sophie.actor(), " Sophie ").orElseThrow().name());
    }

    @Test
    void namesPeopleTheApplicationAndNobody() {
        var sophie = open.add("sophie", Role.BUYER, "");
        assertEquals("Person sophie", open.accounts.shownName(sophie.id()));
        assertEquals("Faisceau", open.accounts.shownName("system"));
        assertEquals("", open.accounts.shownName("nobody"));
        assertEquals("?", open.accounts.shownName("never-was"));
        assertEquals(Map.of(sophie.id(), "Person sophie", "system", "Faisceau", "never-was", "?"), open.accounts.shownNames(List.of(sophie.id(), "system", "never-was", "system")));
    }

    @Test
    void findsManyByTheirMailsAndNobodyByAMailOfSeveral() {
        var sophie = mailed("sophie", "Sophie@Ville.example");
        mailed("hugo", "shared@ville.example");
        mailed("zoe", "Shared@ville.example");
        assertEquals(Map.of("sophie@ville.example", sophie.id()), open.accounts.byMails(SYSTEM, List.of(" sophie@ville.EXAMPLE", "shared@ville.example", "", "never@ville.example")).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().id())));
        assertEquals(Map.of(), open.accounts.byMails(open.add("nina", Role.BUYER, "").actor(), List.of("sophie@ville.example")));
        open.accounts.change(SYSTEM, sophie.id(), sophie.version(), new Draft("sophie", "Person sophie", "sophie@ville.example", Role.BUYER, "", "fr"), true);
        assertEquals(Map.of(), open.accounts.byMails(SYSTEM, List.of("sophie@ville.example")));
    }

    private Account mailed(String name, String mail) {
        return assertInstanceOf(Creation.Created.class, open.accounts.create(SYSTEM, new Draft(name, "Person " + name, mail, Role.BUYER, "", "fr"))).account();
    }

    @Test
    void changesAndJournalsEachField() {
        var sophie = open.add("sophie", Role.BUYER, "org-1");
        var outcome = open.accounts.change(SYSTEM, sophie.id(), 1, draft("sophie", Role.EXPERT, "org-2"), false);
        var after = ((Changing.Done) outcome).account();
        assertEquals(2, after.version());
        assertEquals(List.of("role", "organisation"),
                open.store.journal().of(sophie.ref(), 1).get(0).changes().stream().map(change -> change.field()).toList());
    }

    @Test
    void losesTheRaceAgainstAnEarlierChange() {
        var sophie = open.add("sophie", Role.BUYER, "");
        open.accounts.change(SYSTEM, sophie.id(), 1, draft("sophie", Role.EXPERT, ""), false);
        var outcome = (Changing.Lost) open.accounts.change(SYSTEM, sophie.id(), 1, draft("sophie", Role.COMPANY, ""), false);
        assertEquals(Role.EXPERT, outcome.current().role());
    }

    @Test
    void keepsTheNameTypedAtSignIn() {
        var sophie = open.add("sophie", Role.BUYER, "");
        assertEquals(new Changing.Invalid("name"), open.accounts.change(SYSTEM, sophie.id(), 1, draft("hugo", Role.BUYER, ""), false));
    }

    @Test
    void knowsNoAccountThatIsNotThere() {
        assertInstanceOf(Changing.Unknown.class, open.accounts.change(SYSTEM, "never-was", 1, draft("sophie", Role.BUYER, ""), false));
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        var admin = open.add("admin", Role.ADMINISTRATOR, "");
        var second = open.add("second", Role.ADMINISTRATOR, "");
        open.accounts.change(SYSTEM, second.id(), 1, draft("second", Role.ADMINISTRATOR, ""), true);
        assertInstanceOf(Changing.LastAdministrator.class, open.accounts.change(SYSTEM, admin.id(), 1, draft("admin", Role.MANAGER, ""), false));
        assertInstanceOf(Changing.LastAdministrator.class, open.accounts.change(SYSTEM, admin.id(), 1, draft("admin", Role.ADMINISTRATOR, ""), true));
    }

    @Test
    void letsEverybodyChangeALittleOfTheirOwn() {
        var sophie = open.add("sophie", Role.BUYER, "org-1");
        var draft = new Draft("sophie", "Sophie Exemple", "new@example.invalid", Role.BUYER, "org-1", "en");
        var after = ((Changing.Done) open.accounts.change(sophie.actor(), sophie.id(), 1, draft, false)).account();
        assertEquals("Sophie Exemple", after.fullName());
        assertEquals("en", after.language());
    }

    @Test
    void letsNobodyLiftThemselves() {
        var sophie = open.add("sophie", Role.BUYER, "org-1");
        var actor = sophie.actor();
        assertEquals(new Changing.Invalid("role"), open.accounts.change(actor, sophie.id(), 1, draft("sophie", Role.ADMINISTRATOR, "org-1"), false));
        assertEquals(new Changing.Invalid("organisation"), open.accounts.change(actor, sophie.id(), 1, draft("sophie", Role.BUYER, "org-2"), false));
        assertEquals(new Changing.Invalid("disabled"), open.accounts.change(actor, sophie.id(), 1, draft("sophie", Role.BUYER, "org-1"), true));
    }

    @Test
    void setsPasswordsForAdministratorsAlone() {
        var sophie = open.add("sophie", Role.BUYER, "");
        assertInstanceOf(PasswordSetting.Unknown.class, open.accounts.setPassword(sophie.actor(), sophie.id(), "another long one, new"));
        assertInstanceOf(PasswordSetting.Unknown.class, open.accounts.setPassword(SYSTEM, "never-was", "another long one, new"));
        assertEquals(Optional.empty(), open.accounts.resetPassword(sophie.actor(), sophie.id()));
    }

    @Test
    void refusesAWeakPassword() {
        var sophie = open.add("sophie", Role.BUYER, "");
        assertEquals(new PasswordSetting.TooWeak(12), open.accounts.setPassword(SYSTEM, sophie.id(), "sophie2026!!"));
    }

    @Test
    void makesAPasswordThatOpensAndTheOldOneNoLonger() {
        var sophie = open.add("sophie", Role.BUYER, "");
        var password = open.accounts.resetPassword(SYSTEM, sophie.id()).orElseThrow();
        assertInstanceOf(Attempt.Welcome.class, open.signIns.signIn("sophie", password, "", ""));
        assertInstanceOf(Attempt.Wrong.class, open.signIns.signIn("sophie", PASSWORD, "", ""));
    }
}
