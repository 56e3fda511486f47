// SPDX-License-Identifier: Apache-2.0
/**
 * The network of Living-Labs and incubators: who they are, and what they hand each other without a central server.
 *
 * <p>A structure ({@link org.faisceau.network.api.Structure}) is a lab or an incubator, with the source of what is said of it. What a lab
 * publishes leaves as a signed bundle of records that their owners share; another lab that trusts the key looks at it, settles what was
 * changed on both sides, and keeps it with its origin. Begin reading at {@link org.faisceau.network.api.Structures}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. What other bundles hand over comes through
 * {@link org.faisceau.kernel.spi.Exchange}: while one is stopped nothing of it is published anew, and what was received of its kind stays.
 */
@NullMarked
package org.faisceau.network;

import org.jspecify.annotations.NullMarked;
