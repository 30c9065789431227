namespace GoodStanding.Training.Judging;

/// <summary>Fits a logistic regression with an L2 penalty by L-BFGS (Nocedal and Wright, Numerical Optimization, 2nd ed., 7.2).</summary>
/// <remarks>No chance is involved, so that the same cases give the same weights.</remarks>
internal static class LogisticFit
{
    private const int Memory = 8;
    private const int MostSteps = 80;

    /// <summary>The weights; the last is the bias, which is not penalised.</summary>
    public static double[] Fit(Rows rows, int columns, float[] labels, float[] importance, double penalty)
    {
        var weights = new double[columns + 1];
        var gradient = new double[columns + 1];
        var loss = Loss(rows, weights, labels, importance, penalty, gradient);
        var steps = new List<(double[] Move, double[] Change, double Curve)>();
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Direction(gradient, steps);
            var slope = Dot(direction, gradient);
            var size = step == 0 ? Math.Min(1, 1 / Math.Sqrt(Dot(gradient, gradient))) : 1.0;
            var next = new double[weights.Length];
            var nextGradient = new double[weights.Length];
            double nextLoss;
            while (true)
            {
                for (var at = 0; at < weights.Length; at++)
                    next[at] = weights[at] + (size * direction[at]);
                nextLoss = Loss(rows, next, labels, importance, penalty, nextGradient);
                if (nextLoss <= loss + (1e-4 * size * slope) || size < 1e-10)
                    break;
                size /= 2;
            }

            var move = Subtract(next, weights);
            var change = Subtract(nextGradient, gradient);
            var curve = Dot(move, change);
            if (curve > 1e-12)
                steps.Add((move, change, curve));
            if (steps.Count > Memory)
                steps.RemoveAt(0);
            var gain = loss - nextLoss;
            (weights, gradient, loss) = (next, nextGradient, nextLoss);
            if (gain < 1e-6 * Math.Abs(loss))
                break;
        }

        return weights;
    }

    private static double Loss(Rows rows, double[] weights, float[] labels, float[] importance, double penalty, double[] gradient)
    {
        var loss = 0.0;
        for (var at = 0; at < weights.Length - 1; at++)
        {
            gradient[at] = penalty * weights[at];
            loss += penalty * weights[at] * weights[at] / 2;
        }

        gradient[^1] = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            if (importance[row] == 0)
                continue;

            var logit = rows.Dot(row, weights) + weights[^1];
            loss += importance[row] * (Math.Max(logit, 0) - (logit * labels[row]) + Math.Log(1 + Math.Exp(-Math.Abs(logit))));
            var error = importance[row] * ((1 / (1 + Math.Exp(-logit))) - labels[row]);
            rows.AddTo(row, error, gradient);
            gradient[^1] += error;
        }

        return loss;
    }

    private static double[] Direction(double[] gradient, List<(double[] Move, double[] Change, double Curve)> steps)
    {
        var direction = new double[gradient.Length];
        for (var at = 0; at < gradient.Length; at++)
            direction[at] = -gradient[at];
        var pulls = new double[steps.Count];
        for (var step = steps.Count - 1; step >= 0; step--)
        {
            pulls[step] = Dot(steps[step].Move, direction) / steps[step].Curve;
            AddTo(direction, -pulls[step], steps[step].Change);
        }

        if (steps.Count > 0)
        {
            var scale = steps[^1].Curve / Dot(steps[^1].Change, steps[^1].Change);
            for (var at = 0; at < direction.Length; at++)
                direction[at] *= scale;
        }

        for (var step = 0; step < steps.Count; step++)
            AddTo(direction, pulls[step] - (Dot(steps[step].Change, direction) / steps[step].Curve), steps[step].Move);

        return direction;
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    private static void AddTo(double[] sum, double factor, double[] other)
    {
        for (var at = 0; at < sum.Length; at++)
            sum[at] += factor * other[at];
    }

    private static double[] Subtract(double[] one, double[] other)
    {
        var difference = new double[one.Length];
        for (var at = 0; at < one.Length; at++)
            difference[at] = one[at] - other[at];
        return difference;
    }
}
