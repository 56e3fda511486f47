// SPDX-License-Identifier: Apache-2.0
/**
 * Collaborative innovation projects, from the need to the contract.
 *
 * <p>A project ({@link org.faisceau.projects.api.Project}) has a public bearer, partners, needs, solutions, a team by task and steps. What
 * is done in it has services of its own, each read and written through the project it belongs to. Nothing here judges: levels of the five
 * pillars are what people say of themselves, a decision is somebody's, with a reason and a day. Begin reading at
 * {@link org.faisceau.projects.api.Projects}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. Needs are known by their kind: without module {@code needs}, those of
 * a project say « module arrêté » and stay.
 */
@NullMarked
package org.faisceau.projects;

import org.jspecify.annotations.NullMarked;
