// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Eleven walks through the product, each over what its people really do one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalksTest {
    private Path folder = Path.of("");
    private Playwright playwright;
    private Browser browser;
    private Instance instance;
    private ChallengeToWinners challenge;
    private ChallengeToWinners.Begun begun;

    /** The challenge begins here: its last minute comes while others walk. */
    @BeforeAll
    void up(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        instance = Instance.start(temporary);
        playwright = Playwright.create();
        browser = Chromium.open(playwright);
        challenge = new ChallengeToWinners(signedIn("manager"), signedIn("company"), signedIn("expert"), at());
        begun = challenge.begin();
    }

    @AfterAll
    void down() {
        playwright.close();
        instance.close();
    }

    @Test
    void aManagersWeek() throws IOException, InterruptedException {
        try (var manager = signedIn("manager"); var admin = signedIn("admin"); var company = signedIn("company")) {
            new ManagersWeek(manager, admin, company, folder).walk();
            assertEquals(List.of(), manager.takeComplaints());
        }
    }

    @Test
    void aCompanysClaimAndAnswer() throws IOException, InterruptedException {
        var password = instance.addUser("nouvelle", "Personne Nouvelle (fictive)", "company");
        try (var manager = signedIn("manager"); var buyer = signedIn("buyer"); var company = at().signIn("nouvelle", password)) {
            new CompanysClaim(company, manager, buyer, password).walk();
            assertEquals(List.of(), company.takeComplaints());
        }
    }

    @Test
    void anAuthoritysForecast() throws IOException, InterruptedException {
        try (var buyer = signedIn("buyer")) {
            new AuthoritysForecast(buyer).walk();
            assertEquals(List.of(), buyer.takeComplaints());
        }
    }

    @Test
    void aDossierUntilItsPaper() throws IOException, InterruptedException {
        try (var company = signedIn("company"); var expert = signedIn("expert"); var buyer = signedIn("buyer")) {
            new DossierToPaper(company, expert, buyer).walk();
            assertEquals(List.of(), buyer.takeComplaints());
        }
    }

    @Test
    void aNeedThroughTenTechniques() throws IOException, InterruptedException {
        try (var buyer = signedIn("buyer"); var stranger = at()) {
            new NeedThroughTechniques(buyer, stranger).walk();
            assertEquals(List.of(), buyer.takeComplaints());
            assertEquals(List.of(), stranger.takeComplaints());
        }
    }

    @Test
    void aGatheringUntilItsPrintPack() throws IOException, InterruptedException {
        try (var manager = signedIn("manager")) {
            new GatheringToPack(manager).walk();
            assertEquals(List.of(), manager.takeComplaints());
        }
    }

    @Test
    void aLivingLabOpensInFourSteps() throws IOException, InterruptedException {
        try (var manager = signedIn("manager")) {
            new LabOpened(manager).walk();
            assertEquals(List.of(), manager.takeComplaints());
        }
    }

    @Test
    void aYearOfTheCharter() throws IOException, InterruptedException {
        try (var manager = signedIn("manager"); var admin = signedIn("admin")) {
            new CharterYear(manager, admin).walk();
            assertEquals(List.of(), manager.takeComplaints());
        }
    }

    @Test
    void anApplicationForAStayUntilItsAgreement() throws IOException, InterruptedException {
        try (var company = signedIn("company"); var manager = signedIn("manager"); var buyer = signedIn("buyer")) {
            new ResidencyApplied(company, manager, buyer).walk();
            assertEquals(List.of(), manager.takeComplaints());
            assertEquals(List.of(), company.takeComplaints());
        }
    }

    @Test
    void aBrochureUntilItIsPrinted() throws IOException, InterruptedException {
        try (var manager = signedIn("manager"); var nobody = at()) {
            new BrochurePrinted(manager, nobody).walk();
            assertEquals(List.of(), manager.takeComplaints());
            assertEquals(List.of(), nobody.takeComplaints());
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aChallengeFromItsOpeningToItsWinner() {
        challenge.end(begun);
        for (var person : List.of(challenge.manager(), challenge.company(), challenge.stranger())) assertEquals(List.of(), person.takeComplaints());
    }

    private Person signedIn(String account) throws IOException, InterruptedException {
        return at().signIn(account, instance.password());
    }

    private Person at() throws IOException, InterruptedException {
        return Person.at(browser, instance.address(), Screen.DESK);
    }
}
