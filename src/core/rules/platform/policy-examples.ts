/** Templates with one policy each, for the examples of rules about them. */

export function permission(principal: string, source = ''): string {
  return `Resources:
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: ${principal}
      ${source}
`;
}

export function policy(type: string, list: string, action: string, principal: string): string {
  const target = list === 'Bucket' ? 'Bucket: orders' : `${list}: [orders]`;
  return `Resources:
  Policy:
    Type: ${type}
    Properties:
      ${target}
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Principal: ${principal}, Action: '${action}', Resource: 'arn:aws:s3:::orders/*' }
`;
}

export function key(principal: string): string {
  return `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
      KeyPolicy:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: ${principal}, Action: 'kms:*', Resource: '*' }]
`;
}

export function secret(principal: string): string {
  return `Resources:
  Policy:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: orders
      ResourcePolicy:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: ${principal}, Action: 'secretsmanager:GetSecretValue', Resource: '*' }]
`;
}

export function repository(principal: string): string {
  return `Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: ${principal}, Action: ['ecr:BatchGetImage'] }]
`;
}

export function table(account: string): string {
  const principal = account === '!Ref' ? '!Sub "arn:aws:iam::${AWS::AccountId}:root"' : `arn:aws:iam::${account}:root`;
  return `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      ResourcePolicy:
        PolicyDocument:
          Version: '2012-10-17'
          Statement: [{ Effect: Allow, Principal: { AWS: ${principal} }, Action: 'dynamodb:GetItem', Resource: '*' }]
`;
}
