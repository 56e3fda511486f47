// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The yearly self-assessments along the five pillars: read by who reads the project, written by who changes it. Nothing is computed from
 * them. Every thread.
 */
@ProviderType
public interface Assessments {
    /** Nobody assesses an earlier year. */
    int FIRST_YEAR = 2015;

    /** All of a project, the latest year first, then in the order of the questions; at most twelve a year. */
    List<Assessment> of(Actor actor, String project);

    /**
     * Says it, or says it anew.
     *
     * @param year {@link #FIRST_YEAR} to this one
     * @param seenVersion 0 where nothing was said yet
     */
    Written<Assessment> say(Actor actor, String project, int year, Question question, int seenVersion, Assessment.Content content);
}
