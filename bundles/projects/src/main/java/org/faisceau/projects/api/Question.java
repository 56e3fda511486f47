// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Arrays;
import java.util.List;

/** What a project asks itself, pillar by pillar. Source: the points of the slides of 5 June 2025, each turned into a question. */
public enum Question {
    /** The strategy is borne politically, built, organised, lasting and spread. */
    BORNE(Pillar.STRATEGY),
    /** It is shared with other authorities. */
    SHARED(Pillar.STRATEGY),
    /** Users take part in the governance: who represents them, and what they changed. */
    USERS(Pillar.STRATEGY),
    /** There is a dedicated team. */
    TEAM(Pillar.PEOPLE),
    /** The team has its mission from needs to feedback. */
    MISSION(Pillar.PEOPLE),
    /** People within are trained. */
    TRAINING(Pillar.PEOPLE),
    /** There are partnerships without. */
    PARTNERSHIPS(Pillar.PEOPLE),
    /** One goes by iterations. */
    ITERATIVE(Pillar.METHODS),
    /** One uses experimental methods. */
    EXPERIMENTAL(Pillar.METHODS),
    /** Public and private funds were looked for. */
    FUNDS(Pillar.FUNDING),
    /** The procedure leaves room for innovation. */
    PROCEDURES(Pillar.LAW),
    /** Intellectual property is settled. */
    PROPERTY(Pillar.LAW);

    private final Pillar pillar;

    Question(Pillar pillar) {
        this.pillar = pillar;
    }

    public Pillar pillar() {
        return pillar;
    }

    /** Those of a pillar, in their order; at least one. */
    public static List<Question> of(Pillar pillar) {
        return Arrays.stream(values()).filter(one -> one.pillar == pillar).toList();
    }
}
