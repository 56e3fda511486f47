// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.faisceau.modules.api.Profile;
import org.junit.jupiter.api.Test;

final class ProfilesTest {
    @Test
    void threeHousesAreKnown() {
        assertEquals(List.of("living-lab", "cluster", "buyer"), Profiles.shipped().all().stream().map(Profile::id).toList());
        assertTrue(Profiles.shipped().all().stream().noneMatch(profile -> profile.title().isEmpty() || profile.summary().isEmpty()));
    }

    @Test
    void onlyModulesThatExistAreNamed() {
        var profiles = Profiles.shipped().among(List.of("gatherings", "needs", "unheard-of"), List.of("gatherings", "messages", "needs"));
        assertEquals(List.of("gatherings", "needs"), profiles.get(0).modules());
        assertEquals(List.of("needs"), profiles.get(2).modules());
        assertEquals(Profiles.shipped().all().get(2).modules().size() - 2, profiles.get(2).missing());
    }
}
