// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sourcing adds to a need about meetings, where a technique that meets runs. */
class NeedMeetingsTest {
    @TempDir
    private Path folder;

    private static Optional<String> plan(OpenTechniques host, Actor actor, Ref need) {
        return new PlanNeedMeeting(host.open.campaigns, host.techniques).address(TestVisit.by(actor), need);
    }

    private static boolean shows(OpenTechniques host, Actor actor) {
        return new NeedMeetings(host.open.campaigns, host.techniques).show(TestVisit.by(actor), host.open.need.ref()).isPresent();
    }

    @Test
    void aMeetingIsPlannedInTheOpenCampaignElseInANewOne() {
        try (var host = new OpenTechniques(folder, new Talk())) {
            assertEquals(Optional.of(host.campaign.address() + "/techniques"), plan(host, host.open.buyer, host.open.need.ref()));
            assertEquals(Optional.of("/sourcing/new?need=n1&meet=yes"), plan(host, host.open.buyer, new Ref("need", "n1")));
            assertEquals(Optional.empty(), plan(host, host.open.seller, host.open.need.ref()));
            assertTrue(shows(host, host.open.buyer));
            assertEquals(false, shows(host, host.open.seller));
        }
    }

    @Test
    void nothingIsOfferedWhereNoTechniqueMeets() {
        try (var host = new OpenTechniques(folder, new Whim(1))) {
            assertEquals(Optional.empty(), plan(host, host.open.buyer, host.open.need.ref()));
            assertEquals(false, shows(host, host.open.buyer));
        }
    }

    private static final class Talk implements Technique {
        @Override
        public String id() {
            return "talk";
        }

        @Override
        public List<Question> questions() {
            return List.of();
        }

        @Override
        public Effort effort() {
            return new Effort(Effort.Stage.MEET, 1, 1, true);
        }

        @Override
        public List<String> artefacts() {
            return List.of();
        }

        @Override
        public Findings begin(Brief brief, Desk desk) {
            return Findings.of(State.empty(1), Step.open("talk", desk.today(), desk.today()));
        }

        @Override
        public Findings advance(Move move, State state, Desk desk) {
            return Findings.of(state).over();
        }
    }
}
