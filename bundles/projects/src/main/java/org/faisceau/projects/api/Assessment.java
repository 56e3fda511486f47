// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;

/**
 * What a project says of itself for one question and one year.
 *
 * @param account who wrote it last
 * @param version for optimistic writes, from 1
 */
public record Assessment(String project, int year, Question question, Content content, String account, Instant at, int version) {
    /**
     * What people write of it.
     *
     * @param words what is done, in words; not blank
     * @param evidence by what it can be seen; may be empty
     * @param represents of {@link Question#USERS} alone: who represents the users; a group, no name of a person
     * @param changed of {@link Question#USERS} alone: what they changed
     */
    public record Content(Level level, String words, String evidence, String represents, String changed) {
        public Content(Level level, String words) {
            this(level, words, "", "", "");
        }
    }
}
