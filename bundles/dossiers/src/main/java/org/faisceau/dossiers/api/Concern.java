// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Arrays;
import java.util.List;

/** The criteria of responsible innovation, by group. Source: support « Innovations et marchés publics », 5 June 2025. */
public enum Concern {
    WATER_USE(Group.RESOURCES), MATERIALS(Group.RESOURCES), ENERGY(Group.RESOURCES),
    WATER(Group.POLLUTION), AIR(Group.POLLUTION), SOILS(Group.POLLUTION),
    BIODIVERSITY(Group.LIVING), WASTE(Group.LIVING), GREENHOUSE(Group.LIVING),
    HEALTH(Group.PEOPLE), SAFETY(Group.PEOPLE), LIVING_CONDITIONS(Group.PEOPLE), WORKING_CONDITIONS(Group.PEOPLE),
    EXCLUSION(Group.INCLUSION), DIALOGUE(Group.INCLUSION), KNOWLEDGE(Group.INCLUSION),
    COMMUNICATION(Group.OPENNESS), TRANSPARENCY(Group.OPENNESS),
    DEVELOPMENT(Group.DURABILITY), CONTINUITY(Group.DURABILITY), SERVICES(Group.DURABILITY),
    RESPONSIBLE_ECONOMY(Group.ECONOMY), SOLIDARITY(Group.ECONOMY),
    RISK_MANAGEMENT(Group.PRUDENCE), PRECAUTION(Group.PRUDENCE), PREVENTION(Group.PRUDENCE),
    MANAGEMENT(Group.CONDUCT);

    /** What criteria are grouped by. */
    public enum Group {
        RESOURCES, POLLUTION, LIVING, PEOPLE, INCLUSION, OPENNESS, DURABILITY, ECONOMY, PRUDENCE, CONDUCT
    }

    private final Group group;

    Concern(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public static List<Concern> of(Group group) {
        return Arrays.stream(values()).filter(one -> one.group == group).toList();
    }
}
