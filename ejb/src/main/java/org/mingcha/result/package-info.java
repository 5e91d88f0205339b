/** What follows from a test (检验结果的告知、异议、后处理): who is told, who objects, what a failed result asks for. */
package org.mingcha.result;
