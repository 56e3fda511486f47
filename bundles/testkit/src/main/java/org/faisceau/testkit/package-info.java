// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of bundles are written with: a store in a temporary folder, a fixed clock, a page tester. Never shipped. It knows kernel,
 * store, accounts and console, which therefore keep their own fixtures ({@link org.faisceau.store.OpenStore} serves them directly).
 */
@NullMarked
package org.faisceau.testkit;

import org.jspecify.annotations.NullMarked;
