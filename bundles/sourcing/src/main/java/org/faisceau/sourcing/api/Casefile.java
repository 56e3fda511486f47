// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;

/**
 * All of a campaign but the entries of its ledger, for those who lead it.
 *
 * @param draws oldest first
 * @param conclusions newest first
 * @param duties what is owed before it is concluded, in the order of {@link Duty.What}
 * @param standings how much each company of the panel knows, in the order they came
 */
public record Casefile(
        Campaign campaign,
        List<Step> steps,
        List<Member> members,
        List<Draw> draws,
        List<Participant> participants,
        List<Document> documents,
        List<Conclusion> conclusions,
        List<Duty> duties,
        List<Standing> standings) {
    public Casefile {
        steps = List.copyOf(steps);
        members = List.copyOf(members);
        draws = List.copyOf(draws);
        participants = List.copyOf(participants);
        documents = List.copyOf(documents);
        conclusions = List.copyOf(conclusions);
        duties = List.copyOf(duties);
        standings = List.copyOf(standings);
    }

    /** Companies that are in the panel. */
    public List<Member> panel() {
        return members.stream().filter(Member::isIn).toList();
    }

    public boolean isReady() {
        return duties.stream().allMatch(Duty::isDone);
    }
}
