// SPDX-License-Identifier: Apache-2.0
/**
 * Funding: which schemes may bear a project, and a plan that says who pays what.
 *
 * <p>Schemes ({@link org.faisceau.funding.api.Scheme}) are dated data of {@code schemes.json}, and beside them, or in their place, what a
 * Living-Lab wrote itself ({@link org.faisceau.funding.api.OwnScheme}); each with its source, its day and how far it was checked, no amount in code. Whether one bears a project is asked by questions and never answered by the machine. A plan
 * ({@link org.faisceau.funding.api.Plan}) has lines of expense and of resource; its difference and what goes beyond a scheme's ceiling are
 * named, nothing is forbidden. Begin reading at {@link org.faisceau.funding.api.Plans}.
 *
 * <p>It knows the platform alone. What a plan pays for is a record of any module, found by its kind: without that module its place says
 * « module arrêté ».
 */
@NullMarked
package org.faisceau.funding;

import org.jspecify.annotations.NullMarked;
