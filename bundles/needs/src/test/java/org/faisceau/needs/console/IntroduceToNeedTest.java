// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.IntroductionNews;
import org.faisceau.directory.IntroductionRegister;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.NeedSubject;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroduceToNeedTest {
    private OpenPages pages;
    private IntroduceToNeed action;
    private Actor company;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        var open = pages.open;
        var news = new IntroductionNews(new Posted(), open.organisations);
        action = new IntroduceToNeed(open.needs, new IntroductionRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations, news));
        company = new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies"));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Optional<String> address(Actor actor, Need need) {
        return action.address(TestVisit.by(actor), need.ref());
    }

    @Test
    void fillsInTheBuyerOfTheNeed() {
        var need = pages.open.published(Content.titled("Éclairage sobre", pages.open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(Optional.of("/directory/introductions/new?need=" + need.id() + "&organisation=" + need.content().organisation()), address(company, need));
    }

    @Test
    void tellsWhoseANeedIsToWhomMayKnowAlone() {
        var need = pages.open.anonymous("Éclairage sobre");
        var subject = new NeedSubject(pages.open.needs, pages.open.pools());
        assertEquals(Optional.empty(), subject.buyer(company, need.ref()));
        assertEquals(Optional.of(pages.open.town), subject.buyer(OpenNeeds.MANAGER, need.ref()));
    }

    @Test
    void aPooledNeedIsNobodysAlone() {
        var ours = pages.open.published(Content.titled("Éclairage sobre", pages.open.town).withConfidentiality(Confidentiality.PUBLIC));
        var theirs = pages.open.published(Content.titled("Éclairage sobre des rues", pages.open.otherTown).withConfidentiality(Confidentiality.PUBLIC));
        pages.open.pools().create(OpenNeeds.MANAGER, List.of(ours.id(), theirs.id()), "Éclairage", Pool.Form.EXPRESSION, pages.open.otherTown);
        assertEquals(Optional.empty(), new NeedSubject(pages.open.needs, pages.open.pools()).buyer(OpenNeeds.MANAGER, ours.ref()));
    }

    @Test
    void isAbsentWhereTheBuyerIsNotNamed() {
        var need = pages.open.anonymous("Éclairage sobre");
        assertEquals(Optional.empty(), address(company, need));
        assertEquals(true, address(OpenNeeds.MANAGER, need).isPresent());
    }

    @Test
    void isAbsentForWhoMayNotAsk() {
        assertEquals(Optional.empty(), address(new Actor("o", Role.OBSERVER, ""), pages.open.published(Content.titled("Éclairage sobre", pages.open.town).withConfidentiality(Confidentiality.PUBLIC))));
    }
}
